package lease

// Grade is how good something is that machines need.
type Grade string

// The grades.
const (
	Good Grade = "ok"
	Fair Grade = "note" // machines run without it, worse
	Bad  Grade = "bad"  // no machine runs
)

// A Finding is what [Examine] found out about one thing.
type Finding struct {
	What   string `json:"what"`
	Grade  Grade  `json:"grade"`
	Found  string `json:"found"`
	Remedy string `json:"remedy,omitempty"`
}
