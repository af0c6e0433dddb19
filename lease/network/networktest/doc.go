// Package networktest makes the world around a host for tests: network namespaces, the wires between them, and servers in
// them that say who was reached.
package networktest
