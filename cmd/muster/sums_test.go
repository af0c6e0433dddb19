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

// let is the script command that sets a variable to a field of the JSON that was printed last: let OWED pools.0.lent
func let(ts *testscript.TestScript, _ bool, args []string) {
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
	statement := strings.Join(args, " ")
	is, err := types.Eval(token.NewFileSet(), nil, token.NoPos, statement)
	ts.Check(err)
	if is.Value == nil || is.Value.Kind() != constant.Bool {
		ts.Fatalf("%s is no statement", statement)
	}
	if !constant.BoolVal(is.Value) {
		ts.Fatalf("not so: %s", statement)
	}
}
