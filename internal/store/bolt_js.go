package store

import (
	"errors"
	"fmt"
)

func open(path string, _ Options) (*DB, error) {
	return nil, fmt.Errorf("open the database %s: %w: a browser keeps no databases", path, errors.ErrUnsupported)
}
