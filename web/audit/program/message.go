package main

import (
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/verifier"
)

// A message is something that an audit tells the page.
type message interface{ kind() string }

// progress is how much of a stage is done.
type progress struct {
	Stage string `json:"stage"`
	Done  uint64 `json:"done"`
	Total uint64 `json:"total"`
}

// trouble is a failure that may pass: the node, or a drand server, is asked again.
type trouble struct {
	Text string `json:"text"`
}

// failure is why an audit could not be completed.
type failure struct {
	Text  string   `json:"text"`
	Hints []string `json:"hints"`
}

// report is what an audit found. Its JSON is that of muster audit --json, less the reserve as it is now.
type report struct{ *verifier.Report }

func (progress) kind() string { return "progress" }
func (trouble) kind() string  { return "trouble" }
func (failure) kind() string  { return "error" }
func (report) kind() string   { return "report" }

func failureOf(err error) failure {
	return failure{Text: err.Error(), Hints: append([]string{}, hint.Of(err)...)}
}
