//go:build linux

package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"

	"golang.org/x/crypto/ssh"
	"golang.org/x/sys/unix"
)

func serve() error {
	id, err := readSeed()
	if err != nil {
		return err
	}
	if err := unix.Sethostname([]byte(id.Hostname)); err != nil {
		return err
	}
	if err := id.connect(); err != nil {
		return err
	}
	key, err := hostKey(filepath.Join(data, "ssh_host_ed25519_key"))
	if err != nil {
		return err
	}
	config := &ssh.ServerConfig{PublicKeyCallback: id.admit}
	config.AddHostKey(key)
	listener, err := net.Listen("tcp", ":22")
	if err != nil {
		return err
	}
	fmt.Printf("-----BEGIN SSH HOST KEY KEYS-----\r\n%s root@%s\r\n-----END SSH HOST KEY KEYS-----\r\n",
		bytes.TrimSpace(ssh.MarshalAuthorizedKey(key.PublicKey())), id.Hostname)
	go func() {
		if err := apply(id.userData); err != nil {
			say("%v", err)
		}
	}()
	for {
		conn, err := listener.Accept()
		if err != nil {
			return err
		}
		go admit(conn, config)
	}
}

func (id *identity) admit(_ ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
	for _, line := range id.Keys {
		k, _, _, _, err := ssh.ParseAuthorizedKey([]byte(line))
		if err == nil && bytes.Equal(k.Marshal(), key.Marshal()) {
			return nil, nil
		}
	}
	return nil, errors.New("not a key of the owner")
}

// hostKey reads the machine's key, which it makes on its first boot.
func hostKey(path string) (ssh.Signer, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		_, key, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			return nil, err
		}
		block, err := ssh.MarshalPrivateKey(key, "")
		if err != nil {
			return nil, err
		}
		b = pem.EncodeToMemory(block)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			return nil, err
		}
		unix.Sync()
	} else if err != nil {
		return nil, err
	}
	return ssh.ParsePrivateKey(b)
}

func admit(conn net.Conn, config *ssh.ServerConfig) {
	server, channels, requests, err := ssh.NewServerConn(conn, config)
	if err != nil {
		conn.Close()
		return
	}
	defer server.Close()
	go ssh.DiscardRequests(requests)
	for c := range channels {
		if c.ChannelType() != "session" {
			_ = c.Reject(ssh.UnknownChannelType, "this guest has sessions only")
			continue
		}
		channel, requests, err := c.Accept()
		if err != nil {
			return
		}
		go (&session{Channel: channel}).serve(requests)
	}
}

// session is one of SSH's: a command or a shell, with a terminal or without.
type session struct {
	ssh.Channel
	terminal, slave *os.File
}

func (s *session) serve(requests <-chan *ssh.Request) {
	for r := range requests {
		var ok bool
		switch r.Type {
		case "env":
			ok = true
		case "pty-req":
			ok = s.openTerminal() == nil
		case "window-change":
			ok = s.resize(r.Payload)
		case "exec":
			var command struct{ Line string }
			if ok = ssh.Unmarshal(r.Payload, &command) == nil; ok {
				go s.run("-c", command.Line)
			}
		case "shell":
			ok = true
			go s.run()
		}
		if r.WantReply {
			_ = r.Reply(ok, nil)
		}
	}
}

func (s *session) openTerminal() error {
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		return err
	}
	fd := int(master.Fd())
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err != nil {
		return err
	}
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		return err
	}
	s.slave, err = os.OpenFile("/dev/pts/"+strconv.Itoa(n), os.O_RDWR|unix.O_NOCTTY, 0)
	s.terminal = master
	return err
}

func (s *session) resize(payload []byte) bool {
	var size struct{ Columns, Rows, Width, Height uint32 }
	if s.terminal == nil || ssh.Unmarshal(payload, &size) != nil {
		return false
	}
	return unix.IoctlSetWinsize(int(s.terminal.Fd()), unix.TIOCSWINSZ,
		&unix.Winsize{Row: uint16(size.Rows), Col: uint16(size.Columns)}) == nil
}

// pass copies until one side has ended, which is all there is to know.
func pass(to io.Writer, from io.Reader) { _, _ = io.Copy(to, from) }

func (s *session) run(args ...string) {
	c := exec.Command("/bin/busybox", append([]string{"sh"}, args...)...)
	c.Env, c.Dir = environment, "/root"
	if s.terminal != nil {
		c.Stdin, c.Stdout, c.Stderr = s.slave, s.slave, s.slave
		c.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
		go pass(s.terminal, s)
		go pass(s, s.terminal)
	} else {
		c.Stdout, c.Stderr = s, s.Stderr()
		in, err := c.StdinPipe()
		if err != nil {
			return
		}
		go func() {
			pass(in, s)
			in.Close()
		}()
	}
	var status struct{ Code uint32 }
	err := c.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		status.Code = uint32(exit.ExitCode())
	} else if err != nil {
		fmt.Fprintln(s.Stderr(), err)
		status.Code = 127
	}
	if s.terminal != nil {
		s.slave.Close()
		s.terminal.Close()
	}
	_, _ = s.SendRequest("exit-status", false, ssh.Marshal(status))
	s.Close()
}
