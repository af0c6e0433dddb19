// Package drand reads the rounds of a drand network of scheme bls-bn254-unchained-on-g1, which gives a
// deployment's blocks their values (protocol section 8), from servers that speak drand's HTTP API
// (https://docs.drand.love/developer/http-api, version 1, which all public servers have).
//
// No server is believed. What one says of its network must hash to the network's chain hash, and every
// signature is checked with the network's key. So a server can do no worse than not to answer; another is
// asked then. The package builds for browsers.
package drand
