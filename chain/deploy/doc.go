// Package deploy makes Muster's contracts on a chain. It goes on after an interruption, and does not
// call a deployment finished before each contract's code is, to the byte, what a rehearsal in this
// process comes to.
package deploy
