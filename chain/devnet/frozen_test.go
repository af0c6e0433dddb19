package devnet

import (
	"reflect"
	"testing"
)

// freeze makes the chain do now what it does by itself each minute. The node hides the database that can be told to.
func freeze(t *testing.T, d *Devnet) {
	t.Helper()
	db, ok := reflect.Indirect(reflect.ValueOf(d.eth.ChainDb())).FieldByName("Database").Interface().(interface{ Freeze() error })
	if !ok {
		t.Fatalf("%T has no database that freezes", d.eth.ChainDb())
	}
	if err := db.Freeze(); err != nil {
		t.Fatal(err)
	}
}

// A block that the chain has moved to where none is replaced stays: a reorganisation of it would leave a chain that
// makes no more blocks.
func TestFrozenBlocksStay(t *testing.T) {
	d, err := Start(t.Context(), Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Stop()
	head := func() uint64 { return d.Chain().CurrentBlock().Number.Uint64() }
	d.Mine(FinalBlocks + 3)
	freeze(t, d)
	if err := d.Reorg(4, true); err == nil {
		t.Errorf("block %d was replaced", FinalBlocks)
	}
	if err := d.Reorg(3, true); err != nil {
		t.Error(err)
	}
	before := head()
	d.Mine(2)
	if head() != before+2 {
		t.Errorf("two blocks after %d, the newest is %d", before, head())
	}
}
