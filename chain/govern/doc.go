// Package govern knows who may do what not everybody may with a deployment: roles and their delays,
// operations that are made, scheduled, performed and cancelled (docs/contracts.md, Governance).
package govern
