// Package doctor finds out whether a machine can serve a number of compute
// units of a profile: whether the units fit, how fast they are, which speed
// class they reach, and what each class earns and owes (docs/protocol.md,
// sections 1, 5, 7 and 11). Each line of its [Report] has a grade and, unless
// the grade is good, a remedy.
//
// It uses the memory of all units while it measures, and gives it back.
package doctor

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/hint"
)

// Grade is how good something is for the job.
type Grade string

// The grades, the best first.
const (
	Good Grade = "good"
	Warn Grade = "warn" // works, but with less margin or safety than it could have
	Bad  Grade = "bad"  // would cost the stake
)

// rank orders grades.
func (g Grade) rank() int {
	switch g {
	case Good:
		return 0
	case Warn:
		return 1
	}
	return 2
}

// Line is the grade of one thing.
type Line struct {
	Check   string `json:"check"`
	Grade   Grade  `json:"grade"`
	Finding string `json:"finding"`
	Remedy  string `json:"remedy,omitempty"`
}

// Question says what to examine a machine for.
type Question struct {
	Profile   string        // name of the profile
	Units     int           // 0: as many as fit on the machine
	Class     int           // speed class of the units; 0: the highest that they reach
	BlockTime time.Duration // 0: that of the chain at RPC, or what the profile is designed for
	RPC       string        // URL of a node to examine too, or of several; may be empty
	Quorum    uint          // how many of them must agree; 0 or 1: one is asked

	// Deployment says where at RPC the rules are that hold for the units; nil: they are those that the
	// profile is deployed with.
	Deployment *ledger.Deployment
}

// Report is the result of an examination.
type Report struct {
	Profile  string  `json:"profile"`
	Units    int     `json:"units"`
	Grade    Grade   `json:"grade"` // the worst of all lines
	Lines    []Line  `json:"lines"`
	MayServe int     `json:"mayServe"` // units for which there are a core and memory, whatever their speed
	Figures  Figures `json:"figures"`
	Classes  []Class `json:"classes"` // all that the profile has, the lowest first; empty if nothing was measured
}

// Figures are the numbers behind the lines, for programs. Times are in
// seconds; 0 where nothing could be measured.
type Figures struct {
	SealSeconds       float64 `json:"sealSeconds"`       // expected, for all units at once
	ChainSeconds      float64 `json:"chainSeconds"`      // of the slowest unit, for the class that was asked for
	WindowSeconds     float64 `json:"windowSeconds"`     // to respond in
	BudgetSeconds     float64 `json:"budgetSeconds"`     // what that leaves for a chain
	SegmentsPerSecond float64 `json:"segmentsPerSecond"` // of the slowest unit's chain, all working
	Class             int     `json:"class"`             // the highest speed class that all units reach; 0: none
	Margin            float64 `json:"margin"`            // by which a chain of Class may take longer; negative: by which one of the lowest class takes too long
}

// Examine examines this machine. progress counts hundredths of the whole.
// Errors are those of a bad question, such as [capacity.ErrProfile], or say
// that the examination failed; what is wrong with the machine is in the
// report.
func Examine(ctx context.Context, q Question, progress capacity.Progress) (*Report, error) {
	if err := capacity.CheckTier(); err != nil {
		return nil, err
	}
	c, err := newPatient(q)
	if err != nil {
		return nil, err
	}
	facts, err := gather(ctx, &c, progress)
	if err != nil {
		return nil, err
	}
	return c.judge(facts), nil
}

// patient is a question with all that follows from it.
type patient struct {
	question  Question
	profile   capacity.Profile
	rules     ledger.Parameters
	blockTime time.Duration
	units     int
	class     int  // 0 until it is known which they reach
	deployed  bool // the rules are those of a deployment
}

func newPatient(q Question) (patient, error) {
	p, err := capacity.ProfileByName(q.Profile)
	if err != nil {
		return patient{}, err
	}
	rules, err := ledger.ProfileParameters(q.Profile)
	if err != nil {
		return patient{}, err
	}
	if q.Units < 0 || q.Units > capacity.MaxUnits {
		return patient{}, hint.Add(fmt.Errorf("a commitment cannot have %d units", q.Units), "ask for 1 to %d", capacity.MaxUnits)
	}
	if q.BlockTime < 0 {
		return patient{}, hint.Add(fmt.Errorf("there is no time of %v between blocks", q.BlockTime), "give one above 0")
	}
	if q.Deployment != nil {
		if q.Deployment.Profile != q.Profile {
			return patient{}, hint.Add(fmt.Errorf("the deployment is of profile %s, not %s", q.Deployment.Profile, q.Profile), "ask for profile %s", q.Deployment.Profile)
		}
		if q.RPC == "" {
			return patient{}, hint.Add(errors.New("a deployment's rules are read from its chain"), "name a node of it too")
		}
	}
	c := patient{question: q, profile: p, rules: rules, blockTime: ledger.BlockTime(q.Profile), units: q.Units, class: q.Class}
	if _, err := p.ChainSegments(cmp.Or(q.Class, capacity.ReferenceClass)); err != nil {
		return patient{}, hint.Add(err, "ask for a class of %d to %d", capacity.MinClass, capacity.MaxClass)
	}
	if q.BlockTime != 0 {
		if err := c.setBlockTime(q.BlockTime); err != nil {
			return patient{}, err
		}
	}
	return c, nil
}

// setBlockTime takes the rules to a chain with a block every so often. A deployment of profile main will have
// as many blocks as pass in the profile's times; one that exists has those that it has, and so has profile dev.
func (c *patient) setBlockTime(every time.Duration) error {
	if c.profile.Name == "main" && !c.deployed {
		at, err := c.rules.Capacity.AtPace(every)
		if err != nil {
			return err
		}
		c.rules.Capacity = at
	}
	c.blockTime = every
	return nil
}

// lasts is the seconds that so many blocks take.
func (c *patient) lasts(blocks uint64) float64 { return float64(blocks) * c.blockTime.Seconds() }

// obey takes the rules of a deployment.
func (c *patient) obey(rules ledger.Parameters) {
	c.rules, c.deployed = rules, true
	if c.question.BlockTime == 0 {
		c.blockTime = rules.Capacity.Pace(c.profile.Name)
	}
}

// need is the memory of the units: arrays, chains, and the circuit with a proof. Chains of a class that is
// not known yet are taken to be of the reference class.
func (c *patient) need() memory.Need {
	return memory.Need{
		Region: c.profile.ArrayBytes(),
		Beside: c.profile.ChainBytes(cmp.Or(c.class, capacity.ReferenceClass)),
		Once:   circuits.LoadedMemory(c.profile) + circuits.ProofMemory(c.profile),
	}
}

// judge makes the report.
func (c *patient) judge(f *facts) *Report {
	classes := c.classes(f)
	if c.class == 0 {
		c.class = highest(classes)
	}
	r := &Report{Profile: c.profile.Name, Units: c.units, Grade: Good, MayServe: c.fit(f), Classes: classes}
	for _, judge := range []func(*patient, *facts, *Report){
		(*patient).processor, (*patient).cores,
		(*patient).memory, (*patient).pages, (*patient).locked, (*patient).nodes,
		(*patient).seal, (*patient).challenge,
		(*patient).clock, (*patient).node,
	} {
		judge(c, f, r)
	}
	return r
}

// add adds a line. A good one needs no remedy.
func (r *Report) add(check string, g Grade, remedy, format string, args ...any) {
	l := Line{Check: check, Grade: g, Finding: fmt.Sprintf(format, args...)}
	if g != Good {
		l.Remedy = remedy
	}
	r.Lines = append(r.Lines, l)
	if g.rank() > r.Grade.rank() {
		r.Grade = g
	}
}
