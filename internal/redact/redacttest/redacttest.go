// Package redacttest has made-up secrets of every kind, and the texts in which they are met.
package redacttest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
)

// A Secret is one that must not be in what people send each other.
type Secret struct {
	Name  string // for people
	Value string
	// Bare says that its shape alone gives it away. Another one is known by its name or place.
	Bare bool
	// Core is the part of Value that is secret; empty: all of it.
	Core string
}

// Secrets are one of each kind and more. Nobody uses any.
var Secrets = []Secret{
	{"private key", "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", true, ""},
	{"private key without 0x", "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", true, ""},
	{"private key in capitals", "AC0974BEC39A17E36BA4A6B4D238FF944BACB478CBED5EFCAE784D7BF4F2FF81", true, ""},
	{"keystore", `{"address":"90f79bf6eb2c4f870365e785982e1f101e93b906","crypto":{"cipher":"aes-128-ctr","ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},"mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"}}`, true, "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46"},
	{"age identity", "AGE-SECRET-KEY-1QQPQYPQXPQ9QCRSSZG2PVXQ6RS0ZQG3YYC5Z5TPWXQERGD3C8G7RUSQ3HMFM", true, "QQPQYPQXPQ9QCRSSZG2PVXQ6RS0ZQG3YYC5Z5TPWXQERGD3C8G7RUSQ3HMFM"},
	{"SSH key", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\nQyNTUxOQAAACB4cWtXh7nkfR0zBlTz5b2ZK9b5TlkX\n-----END OPENSSH PRIVATE KEY-----", true, "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW"},
	{"TLS key", "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY8NkoAoGCCqGSM49\nAwEHoUQDQgAEmD2\n-----END EC PRIVATE KEY-----", true, "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY8NkoAoGCCqGSM49"},
	{"JWT", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U", true, ""},
	{"mnemonic", "legal winner thank year wave sausage worth useful legal winner thank yellow", true, ""},
	{"long mnemonic", "abandon amount liar amount expire adjust cage candy arch gather drum bullet absurd math era live bid rhythm alien crouch range attend journey unaware", true, ""},
	{"S3 key", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKY", true, ""},
	{"S3 key's name", "AKIAIOSFODNN7EXAMPLE", true, ""},
	{"key of a node", "9aa3d95b3bc440fa88ea12eaa4456161zZ", true, ""},
	{"password", "correct-horse-9!", false, ""},
	{"short password", "hunter2", false, ""},
	{"key of a node in a path", "v3keyofnode", false, ""},
}

// In returns the part of a secret that a text gives away; empty: none. Eight letters in a row of one are enough.
func (s Secret) In(text string) string {
	if !s.Bare {
		if strings.Contains(text, s.Value) {
			return s.Value
		}
		return ""
	}
	const enough = 8
	value := cmp.Or(s.Core, s.Value)
	for i := 0; i+enough <= len(value); i++ {
		if part := value[i : i+enough]; strings.Contains(text, part) {
			return part
		}
	}
	return ""
}

// Texts are what a secret may be met in, by what that is.
func Texts(s Secret) map[string]string {
	quoted, err := json.Marshal(s.Value)
	if err != nil {
		panic(err)
	}
	texts := map[string]string{}
	flat := !strings.ContainsAny(s.Value, "\n\" ")
	if s.Bare {
		texts["alone"] = s.Value
		texts["in a sentence"] = "could not use " + s.Value + ", try again"
		texts["in JSON"] = fmt.Sprintf(`{"level":"warn","value":%s,"n":1}`, quoted)
		texts["in a log of JSON in JSON"] = fmt.Sprintf("time=x msg=%q", fmt.Sprintf(`{"value":%s}`, quoted))
		texts["in brackets"] = "[" + s.Value + "] (" + s.Value + ")"
		texts["twice"] = s.Value + "\n" + s.Value
	}
	texts["password in JSON"] = fmt.Sprintf(`{"password": %s, "n": 1}`, quoted)
	texts["secret in JSON in JSON"] = fmt.Sprintf("msg=%q", fmt.Sprintf(`{"clientSecret":%s}`, quoted))
	texts["list"] = fmt.Sprintf(`{"passwords": ["first",%s, %s],"n":1}`, quoted, quoted)
	texts["list over lines"] = fmt.Sprintf("{\n  \"passwords\": [\n    \"first\",\n    %s,\n    %s\n  ]\n}", quoted, quoted)
	texts["object"] = fmt.Sprintf(`{"credentials": {"user":"a","is":%s},"n":1}`, quoted)
	texts["TOML over lines"] = fmt.Sprintf("password = \"\"\"%s\"\"\"\nunits = 3", s.Value)
	texts["TOML"] = fmt.Sprintf("api-key = %s\nunits = 3", quoted)
	if flat {
		texts["flag"] = "muster prover run --password " + s.Value + " --units 3"
		texts["flag with ="] = "muster prover run --node-token=" + s.Value + " --units 3"
		texts["environment"] = "AWS_SECRET_ACCESS_KEY=" + s.Value + "\nHOME=/root"
		texts["after a name in a sentence"] = "a token password=" + s.Value + " units=3"
		texts["arrow"] = "secret => " + s.Value + " units=3"
		texts["cut off"] = `{"password":"` + s.Value
		texts["XML"] = "<password>" + s.Value + "</password>"
		texts["header"] = "Authorization: Bearer " + s.Value
		texts["userinfo"] = "dial https://user:" + s.Value + "@node.example: refused"
		texts["user"] = `Post "https://` + s.Value + `@node.example/": EOF`
		texts["fragment"] = "see https://node.example/#" + s.Value
		if !strings.ContainsAny(s.Value, `,;`) {
			texts["path"] = `Post "https://node.example/v3/` + s.Value + `": EOF`
			texts["short path"] = "rpc=wss://node.example/" + s.Value + " n=1"
			texts["query"] = "GET https://node.example?apikey=" + s.Value + "&n=1"
			texts["list of URLs"] = "rpc = \"https://a.example/" + s.Value + ",https://b.example/" + s.Value + "\""
		}
	}
	return texts
}
