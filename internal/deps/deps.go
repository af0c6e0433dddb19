// Package deps holds the project to its architecture (docs/architecture.md): its tests fail when a
// package imports what it may not, and when something new creeps into what a program links.
package deps
