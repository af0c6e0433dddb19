package loopback

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

// TestMain gives ports in place of running tests, to the test that starts it so.
func TestMain(m *testing.M) {
	if os.Getenv("MUSTER_TEST_PORTS") == "" {
		os.Exit(m.Run())
	}
	for _, n := range []int{1, 81, 100, 1} {
		first, err := Ports(n)
		if err != nil {
			panic(err)
		}
		for port := first; port < first+n; port++ {
			fmt.Println(port)
		}
	}
	_, _ = os.Stdin.Read(make([]byte, 1)) // held until the test has seen them all
}

// No port is given twice, by processes that look for some at the same time, and none on which somebody listens.
func TestNobodyElseHasThePort(t *testing.T) {
	mine, err := Port()
	if err != nil {
		t.Fatal(err)
	}
	given := map[string]bool{fmt.Sprint(mine): true}
	// What somebody else listens on, who takes no part in this.
	var listening []net.Listener
	for port := firstPort + 5; port < lastPort; port += 300 {
		if l, err := net.Listen("tcp", fmt.Sprint("127.0.0.1:", port)); err == nil {
			defer l.Close()
			listening = append(listening, l)
			given[fmt.Sprint(port)] = true
		}
	}
	if len(listening) == 0 {
		t.Fatal("every port is taken")
	}
	release, hold, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer release.Close()
	const processes = 4
	var answers [processes]string
	var wg, said sync.WaitGroup
	for i := range answers {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "MUSTER_TEST_PORTS=1")
		cmd.Stdin = release
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		said.Add(1)
		wg.Go(func() {
			var lines bytes.Buffer
			for bytes.Count(lines.Bytes(), []byte("\n")) < 1+81+100+1 {
				var b [512]byte
				n, err := out.Read(b[:])
				lines.Write(b[:n])
				if err != nil {
					break
				}
			}
			answers[i] = lines.String()
			said.Done()
			_ = cmd.Wait() // it ends with the pipe
		})
	}
	said.Wait()
	hold.Close()
	wg.Wait()
	for i, a := range answers {
		ports := strings.Fields(a)
		if len(ports) != 1+81+100+1 {
			t.Errorf("process %d was given %d ports", i, len(ports))
		}
		for _, port := range ports {
			if given[port] {
				t.Errorf("port %s was given twice, or somebody listens on it", port)
			}
			given[port] = true
		}
	}
}

func TestPortsInARowHaveAnEnd(t *testing.T) {
	for _, n := range []int{-1, 0, blockSize + 1} {
		if _, err := Ports(n); err == nil {
			t.Errorf("%d ports were given", n)
		}
	}
}
