// Package view is what people are shown and the guards they meet: read models of a deployment, and
// checks that refuse a call before anything is sent. The command line, the HTTP API and the page
// show the same figures because they all get them here.
//
// Types have the JSON form that the commands print. Amounts are wei of FLT, written as strings of
// digits. Remedies (package hint) name no flags or buttons: those are for whoever shows them.
//
// Governance is left out for js/wasm: its rehearsals need an EVM.
package view
