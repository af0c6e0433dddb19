// Package web serves the page: what its visitors' browsers run, the API that it reads, and a narrow way to the node.
//
// It promises that the page can do nothing but what this server sends: a content security policy forbids every other
// origin, script in documents and markup made of strings. Nothing that it serves has to be believed: what matters can
// be checked again in the browser or by muster audit, against a node of the visitor's choice.
package web
