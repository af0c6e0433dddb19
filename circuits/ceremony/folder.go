package ceremony

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// folder is what a ceremony's folder holds.
type folder struct {
	numbers map[int][]int // by phase: the numbers of its contributions' files in order, 0 for the start
	others  []string      // the ceremony's other files
}

// fileName is the name of a contribution in a ceremony's folder.
func fileName(phase, index int) string {
	return fmt.Sprintf("phase%d-%04d.contribution", phase, index)
}

// closingFile is the name of the file that closes a phase.
func closingFile(phase int) string { return fmt.Sprintf("phase%d-beacon.json", phase) }

var contributionNames = regexp.MustCompile(`^phase([12])-([0-9]{4,9})\.contribution$`)

// otherNames are a ceremony's files that are no contributions, in the order in which they are made.
var otherNames = []string{
	descriptionFile, closingFile(1), fixedFile, closingFile(2), keyFile, contractFile, resultFile,
}

// readFolder lists a ceremony's files. Each has one name, and is a file of the folder itself: otherwise
// two people who look at the same folder could see two ceremonies. What is named like none of them is left
// alone, unless its name begins as a contribution's does.
func readFolder(dir string) (folder, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return folder{}, err
	}
	f := folder{numbers: map[int][]int{}}
	for _, e := range entries {
		phase, index, isContribution := contributionName(e.Name())
		isOther := slices.Contains(otherNames, e.Name())
		switch {
		case !isContribution && !isOther && strings.HasSuffix(e.Name(), unfinished):
		case !isContribution && !isOther && strings.HasPrefix(strings.ToLower(e.Name()), "phase"):
			return folder{}, hint.Add(fmt.Errorf("%w: %s is no name of a ceremony's file", ErrTranscript, e.Name()),
				"remove it, or name it as %s is named", fileName(1, 1))
		case (isContribution || isOther) && !e.Type().IsRegular():
			return folder{}, hint.Add(fmt.Errorf("%w: %s is a folder, a link or a device, not a file", ErrTranscript, e.Name()),
				"put the file itself in its place")
		case isContribution:
			f.numbers[phase] = append(f.numbers[phase], index)
		case isOther:
			f.others = append(f.others, e.Name())
		}
	}
	for _, numbers := range f.numbers {
		slices.Sort(numbers) // as names, 10000 comes before 2
	}
	return f, nil
}

// unfinished ends the names of files that a process which was killed was writing (store.WriteFile).
const unfinished = ".part"

// contributionName reads the one name of a contribution's file.
func contributionName(name string) (phase, index int, ok bool) {
	m := contributionNames.FindStringSubmatch(name)
	if m == nil {
		return 0, 0, false
	}
	phase, err := strconv.Atoi(m[1])
	index, err2 := strconv.Atoi(m[2])
	return phase, index, err == nil && err2 == nil && name == fileName(phase, index)
}

// contributions are the numbers of a phase's contributions, without its start.
func (f folder) contributions(phase int) []int {
	numbers := f.numbers[phase]
	if len(numbers) > 0 && numbers[0] == 0 {
		return numbers[1:]
	}
	return numbers
}

// after is a file that there can only be once a phase is closed, or "".
func (f folder) after(phase int) string {
	if phase == 1 && len(f.numbers[2]) > 0 {
		return fileName(2, f.numbers[2][0])
	}
	from := slices.Index(otherNames, closingFile(phase)) + 1
	for _, name := range otherNames[from:] {
		if slices.Contains(f.others, name) {
			return name
		}
	}
	return ""
}
