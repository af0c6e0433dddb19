package api

import (
	"cmp"
	"time"
)

// Limits are how much the server takes. What is zero is as [DefaultLimits] has it.
type Limits struct {
	// Every is the least mean time between two requests of an address, and Burst how many can come at once.
	Every time.Duration
	Burst int
	// Request is how long answering may take, and Write how long sending a part of a stream may.
	Request, Write time.Duration
	// Streams are how many can be read at a time, in all and by one address; KeepAlive is how often those that have
	// nothing to tell show that they are alive.
	Streams, StreamsPerSource int
	KeepAlive                 time.Duration
	// Reads are how many answers of the contracts are gathered at a time, each for LiveRead at most, and LiveWait how
	// long a request waits for one.
	Reads              int
	LiveRead, LiveWait time.Duration
	// LiveEntries are how many answers are kept for each head, and LiveRetry is for how long it is remembered that one
	// could not be had.
	LiveEntries int
	LiveRetry   time.Duration
}

// DefaultLimits are for a page with some thousand visitors at a time.
func DefaultLimits() Limits {
	return Limits{
		Every: 50 * time.Millisecond, Burst: 200,
		Request: 20 * time.Second, Write: 10 * time.Second,
		Streams: 4096, StreamsPerSource: 16, KeepAlive: 20 * time.Second,
		Reads: 8, LiveRead: 15 * time.Second, LiveWait: 10 * time.Second,
		LiveEntries: 4096, LiveRetry: 2 * time.Second,
	}
}

// filled has a default for each that is zero.
func (l Limits) filled() Limits {
	d := DefaultLimits()
	l.Every = cmp.Or(l.Every, d.Every)
	l.Burst = cmp.Or(l.Burst, d.Burst)
	l.Request = cmp.Or(l.Request, d.Request)
	l.Write = cmp.Or(l.Write, d.Write)
	l.Streams = cmp.Or(l.Streams, d.Streams)
	l.StreamsPerSource = cmp.Or(l.StreamsPerSource, d.StreamsPerSource)
	l.KeepAlive = cmp.Or(l.KeepAlive, d.KeepAlive)
	l.Reads = cmp.Or(l.Reads, d.Reads)
	l.LiveRead = cmp.Or(l.LiveRead, d.LiveRead)
	l.LiveWait = cmp.Or(l.LiveWait, d.LiveWait)
	l.LiveEntries = cmp.Or(l.LiveEntries, d.LiveEntries)
	l.LiveRetry = cmp.Or(l.LiveRetry, d.LiveRetry)
	return l
}

const (
	// rememberedSources is how many addresses the limit of requests remembers.
	rememberedSources = 1 << 14
	maxURL            = 4 << 10
	maxBody           = 1 << 10 // requests have none
	// maxAnswer is about how large a list's items may be together: a list that would be longer ends earlier.
	maxAnswer = 1 << 20
	// maxText is how much of a stranger's text is passed on, in bytes.
	maxText = 1 << 10
)
