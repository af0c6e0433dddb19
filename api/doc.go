// Package api serves what an index and a node say of a deployment over HTTP: the API below [Prefix], which the page and
// anybody else's programs read.
//
// It promises that
//
//   - every answer names the block that it is of (AsOf), and all of it is of that block, what is read from the contracts
//     included: a list's later pages may be of later blocks;
//   - amounts are decimal strings of a token's smallest unit, or of grains, 10^-18 of it, where a field says so;
//   - what is wrong is said as RFC 9457 has it, and tells nothing of the node, its URL or of files;
//   - what one visitor asks for cannot keep others from being served: requests of an address, streams, reads from the node,
//     times and sizes have limits;
//   - texts that strangers wrote, such as the URLs of offers, are passed on as text, cut to a length.
//
// openapi.json describes it (OpenAPI 3.1), and is made from this package's types.
package api
