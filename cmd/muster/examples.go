package main

// What examples in the help are made of.
const (
	exampleAccount   = "0x90F79bf6EB2c4f870365E785982E1f101E93b906"
	exampleOperation = "0x1c3f…"
)

// exampleSender is the flags with which an account of a name sends.
func exampleSender(name string) string {
	return ` \
    --deployment deployment.json \
    --keystore ` + name + `.json --password-file password`
}
