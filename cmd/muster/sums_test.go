package main

import (
	"encoding/json"
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// let is the script command that sets a variable to a field of the JSON that was printed last, or to a number: let OWED
// pools.0.lent, let HALF = $OWED / 2
func let(ts *testscript.TestScript, _ bool, args []string) {
	if args[1] == "=" {
		ts.Setenv(args[0], evaluated(ts, args[2:]).ExactString())
		return
	}
	decoder := json.NewDecoder(strings.NewReader(ts.ReadFile("stdout")))
	decoder.UseNumber()
	var value any
	ts.Check(decoder.Decode(&value))
	for name := range strings.SplitSeq(args[1], ".") {
		switch of := value.(type) {
		case map[string]any:
			value = of[name]
		case []any:
			i, err := strconv.Atoi(name)
			ts.Check(err)
			if i >= len(of) {
				ts.Fatalf("%s: there are %d", args[1], len(of))
			}
			value = of[i]
		default:
			value = nil
		}
		if value == nil {
			ts.Fatalf("nothing at %s of %s", name, args[1])
		}
	}
	ts.Setenv(args[0], fmt.Sprint(value))
}

// holds is the script command that checks an exact statement about numbers: holds $PAID == $RATE * 60 - $REFUND
func holds(ts *testscript.TestScript, _ bool, args []string) {
	is := evaluated(ts, args)
	if is.Kind() != constant.Bool {
		ts.Fatalf("%v is no statement", args)
	}
	if !constant.BoolVal(is) {
		ts.Fatalf("not so: %s", strings.Join(args, " "))
	}
}

// evaluated is the value of an expression in Go, whose numbers are exact; whole ones are divided as the contracts divide.
func evaluated(ts *testscript.TestScript, args []string) constant.Value {
	v, err := types.Eval(token.NewFileSet(), nil, token.NoPos, strings.Join(args, " "))
	ts.Check(err)
	if v.Value == nil {
		ts.Fatalf("%v has no value", args)
	}
	return v.Value
}
