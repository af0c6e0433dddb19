// Program audit is the auditor for a web page: all of package verifier's, compiled to WebAssembly, so that a
// visitor need not believe whoever serves the page, but only a node that he chooses. It defines one function,
//
//	musterAudit(request, tell)
//
// which returns at once. request is a [request] as JSON; tell is called with a kind of message and its JSON:
// "progress" and "trouble" while the audit goes on, and "report" or "error" at its end. An audit takes minutes
// of one core, so it runs in a worker (web/ui/src/check/audit-worker.ts), whose end is the audit's.
package main
