package memory

import (
	"fmt"
	"os"

	"github.com/shirou/gopsutil/v4/mem"

	"github.com/muster-network/muster/host/topology"
)

// Survey takes stock of the memory that this process can get now.
func Survey() (*Inventory, error) {
	m, err := topology.Detect()
	if err != nil {
		return nil, err
	}
	v, err := mem.VirtualMemory()
	if err != nil {
		return nil, fmt.Errorf("read the memory of the machine: %w", err)
	}
	return takeStock(os.DirFS("/"), m, v.Total, v.Available), nil
}
