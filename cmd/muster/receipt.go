package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// receiptOf is what a command that sent a transaction prints as JSON, with
// further names and values.
func receiptOf(r *ledger.Receipt, more ...any) map[string]any {
	out := map[string]any{"tx": r.TxHash.Hex(), "block": r.Block, "gasUsed": r.GasUsed, "feeWei": r.Fee.String()}
	for i := 0; i+1 < len(more); i += 2 {
		out[more[i].(string)] = more[i+1]
	}
	return out
}

// eventIn is the event that a transaction of its kind must have made.
func eventIn[E ledger.Event](r *ledger.Receipt) (E, error) {
	event, ok := ledger.EventIn[E](r)
	if !ok {
		return event, hint.Add(fmt.Errorf("transaction %s made no %T event", r.TxHash, event),
			"check that the deployment file belongs to this contract")
	}
	return event, nil
}

func printReceipt(cmd *cobra.Command, r map[string]any, format string, args ...any) error {
	return print(cmd, r, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, format+"\n", args...)
		return err
	})
}
