// Command soak lets a small network run for hours while everything is done to it that happens to servers:
// processes are killed, at any time and at named points, or stand still; nodes fail and lie; the chain is
// reorganised. Then it lets things settle, and counts what was lost.
//
// The processes are those of the built program, each with a data folder of its own, behind a node of its own
// that misbehaves. A hub sends for the two servers of a fleet. The chain is in this process.
package main
