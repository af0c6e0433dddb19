package backup

import "context"

// Count is how many chunks the disk has.
func (m Manifest) Count() int { return m.count() }

// Fetch gets a chunk of the disk, and is sure that it is the one. Its errors are [ErrMissing], [ErrDamaged], [ErrKey]
// and the storage's. i is less than Count, and m is from [Open].
func (m Manifest) Fetch(ctx context.Context, from Store, i int) ([]byte, error) {
	secret, err := m.open()
	if err != nil {
		return nil, err
	}
	if m.name(i) == [nameBytes]byte{} {
		return make([]byte, m.length(i)), nil
	}
	return m.fetch(ctx, from, secret, i)
}

// Data is how many bytes of the disk are not in chunks of zeros.
func (m Manifest) Data() (n int64) {
	for i := range m.count() {
		if m.name(i) != [nameBytes]byte{} {
			n += int64(m.length(i))
		}
	}
	return n
}
