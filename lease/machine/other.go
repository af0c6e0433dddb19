//go:build !linux

package machine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"golang.org/x/crypto/ssh"
)

var errOther = fmt.Errorf("machines run on Linux only: %w", errors.ErrUnsupported)

// Machine is a machine, of which other systems than Linux have none.
type Machine struct{}

func Start(context.Context, Config) (*Machine, error)                { return nil, errOther }
func Adopt(context.Context, string) (*Machine, error)                { return nil, errOther }
func End(context.Context, string, uint64) error                      { return errOther }
func Runs(string) (bool, error)                                      { return false, errOther }
func ReadConfig(string) (Config, error)                              { return Config{}, errOther }
func Remove(context.Context, string, Progress) error                 { return errOther }
func Wipe(context.Context, string, Progress) error                   { return errOther }
func Log(string) (io.ReadCloser, error)                              { return nil, errOther }
func CheckKVM(context.Context) (*KVMSpeed, error)                    { return nil, errOther }
func CreateDisk(context.Context, string, *Base, int64) (Disk, error) { return Disk{}, errOther }

func (*Machine) Config() Config                                         { return Config{} }
func (*Machine) PID() int                                               { return 0 }
func (*Machine) Notes() []string                                        { return nil }
func (*Machine) NoSpace() bool                                          { return false }
func (*Machine) Done() <-chan struct{}                                  { return nil }
func (*Machine) Wait(context.Context) (Exit, error)                     { return Exit{}, errOther }
func (*Machine) Close()                                                 {}
func (*Machine) PowerDown(context.Context, time.Duration) (bool, error) { return false, errOther }
func (*Machine) Kill(context.Context) error                             { return errOther }
func (*Machine) Reset(context.Context) error                            { return errOther }
func (*Machine) Reboot(context.Context, time.Duration) (bool, error)    { return false, errOther }
func (*Machine) Tell(context.Context, string) (string, error)           { return "", errOther }
func (*Machine) ShowDisk(context.Context) error                         { return errOther }
func (*Machine) Pause(context.Context) error                            { return errOther }
func (*Machine) Resume(context.Context) error                           { return errOther }
func (*Machine) Console() (io.ReadWriteCloser, error)                   { return nil, errOther }
func (*Machine) HostKeys(context.Context) ([]ssh.PublicKey, error)      { return nil, errOther }
func (*Machine) Stats(context.Context) (*Stats, error)                  { return nil, errOther }
