package main

import (
	"context"
	"encoding/json"
	"syscall/js"
)

func main() {
	js.Global().Set("musterAudit", js.FuncOf(func(_ js.Value, args []js.Value) any {
		request, tell := args[0].String(), args[1]
		go answer(context.Background(), []byte(request), func(m message) {
			encoded, err := json.Marshal(m)
			if err != nil {
				panic(err) // of types that marshal always
			}
			tell.Invoke(m.kind(), string(encoded))
		})
		return nil
	}))
	select {} // the function can be called for as long as the program runs
}
