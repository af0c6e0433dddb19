//go:build linux

package machine

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// tick is the unit of times in /proc, the same on every Linux that Go runs on.
const tick = time.Second / 100

// Stats asks QEMU and the kernel.
func (m *Machine) Stats(ctx context.Context) (*Stats, error) {
	var s Stats
	var err error
	if s.Status, err = m.status(ctx); err != nil {
		return nil, err
	}
	if err := s.readProcess(m.process); err != nil {
		return nil, fmt.Errorf("read what process %d uses: %w", m.process.PID, err)
	}
	var devices []struct {
		QDev  string `json:"qdev"`
		Stats struct {
			ReadBytes    int64 `json:"rd_bytes"`
			WrittenBytes int64 `json:"wr_bytes"`
			Reads        int64 `json:"rd_operations"`
			Writes       int64 `json:"wr_operations"`
		} `json:"stats"`
	}
	if err := m.monitor.Do(ctx, "query-blockstats", nil, &devices); err != nil {
		return nil, err
	}
	own := "disk0"
	if m.config.Rescue != nil {
		own = awayNode
	}
	for _, d := range devices {
		if strings.Contains(d.QDev, own) {
			s.Disk = IO(d.Stats)
		}
	}
	return &s, nil
}

func (s *Stats) readProcess(p *process) error {
	fields, err := statFields(p.PID)
	if err != nil {
		return err
	}
	number := func(field int) int64 {
		n, e := strconv.ParseInt(fields[field-3], 10, 64)
		if e != nil {
			err = e
		}
		return n
	}
	s.CPU = time.Duration(number(14)+number(15)) * tick
	s.Memory = number(24) * int64(os.Getpagesize())
	if err != nil {
		return err
	}
	up, err := os.ReadFile("/proc/uptime")
	if err != nil {
		return err
	}
	seconds, err := strconv.ParseFloat(strings.Fields(string(up))[0], 64)
	s.Age = time.Duration(seconds*float64(time.Second)) - time.Duration(p.Start)*tick
	return err
}

func (m *Machine) status(ctx context.Context) (string, error) {
	var r struct{ Status string }
	err := m.monitor.Do(ctx, "query-status", nil, &r)
	return r.Status, err
}
