package hint

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
)

func TestRemediesAreFoundWhereverTheyAre(t *testing.T) {
	inner := Add(io.EOF, "copy the file again")
	for name, test := range map[string]struct {
		err  error
		want []string
	}{
		"none":        {io.EOF, nil},
		"nil":         {Add(nil, "do nothing"), nil},
		"one":         {inner, []string{"copy the file again"}},
		"wrapped":     {fmt.Errorf("read x: %w", inner), []string{"copy the file again"}},
		"two":         {Add(fmt.Errorf("read x: %w", inner), "name file %d", 2), []string{"name file 2", "copy the file again"}},
		"joined":      {errors.Join(inner, Add(io.EOF, "wait")), []string{"copy the file again", "wait"}},
		"the same":    {errors.Join(inner, inner), []string{"copy the file again"}},
		"two wrapped": {fmt.Errorf("%w: %w", inner, io.EOF), []string{"copy the file again"}},
	} {
		if got := Of(test.err); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestTheErrorIsWhatItWas(t *testing.T) {
	err := Add(fmt.Errorf("read x: %w", io.EOF), "copy it again")
	if err.Error() != "read x: EOF" || !errors.Is(err, io.EOF) {
		t.Errorf("%v", err)
	}
}
