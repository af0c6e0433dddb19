// Package template makes a machine's user data of a recipe and what a renter sets in it (section 3 of the leasing
// specification, "Templates").
//
// A recipe is one file in YAML: a cloud-config, parameters with types and limits, checks that say whether what it
// installs works, and the least size of a machine for it. Some come with this program ([Builtin]); others are signed
// by whoever runs the network, as the catalogue of images is ([Open]).
//
// It promises that
//
//   - what the recipe's author wrote reaches the machine as it was signed. No parameter is put into it: parameters
//     are the content of one more file in the machine, [EnvFile], which the recipe's scripts read with "." and use as
//     shell variables. There is no place where a value could end a string or begin a command;
//   - in that file a value is in single quotes whatever it is, and the document around it is JSON, which is YAML too;
//   - a value is checked by its type, its length and its pattern before, and has no control characters;
//   - secrets are in no error.
package template
