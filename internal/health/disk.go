package health

import (
	"fmt"
	"math"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/shirou/gopsutil/v4/disk"
)

// leastFree is how much of a disk has to be free for a journal to go on for days.
const leastFree = 256 << 20

// Disk watches how much is free, in bytes, on the disk of a folder, which has to exist when somebody asks.
func (h *Health) Disk(folder string) {
	if h == nil {
		return
	}
	opts := prometheus.GaugeOpts(h.Named("disk_free_bytes", "What is free on the disk of the data folder, in bytes; NaN if that cannot be read."))
	h.Register(prometheus.NewGaugeFunc(opts, func() float64 {
		free, err := free(folder)
		if err != nil {
			return math.NaN()
		}
		return float64(free)
	}))
	h.check("disk", func() string {
		switch free, err := free(folder); {
		case err != nil:
			return "how much is free cannot be read: " + err.Error()
		case free < leastFree:
			return fmt.Sprintf("only %d MiB are free in %s", free>>20, folder)
		}
		return ""
	})
}

func free(folder string) (uint64, error) {
	usage, err := disk.Usage(folder)
	if err != nil {
		return 0, err
	}
	return usage.Free, nil
}
