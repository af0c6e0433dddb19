package seed

import "encoding/json"

// vendorData is the file vendor-data: cloud-init's configuration, and scripts that it runs at each boot before SSH answers
// (boothooks in a cloud-config-archive). A list in the user data, such as bootcmd, takes the place of one in our
// configuration, but a boothook is run beside the owner's own.
func (s *Seed) vendorData() []byte {
	type part struct {
		Type    string `json:"type"`
		Content string `json:"content"`
	}
	parts := []part{{"text/cloud-config", cloudConfig}, {"text/cloud-boothook", earlyKeys}}
	if script := s.Later.script(); script != "" {
		parts = append(parts, part{"text/cloud-boothook", script})
	}
	archive, err := json.Marshal(parts)
	if err != nil {
		panic(err) // they are strings
	}
	return append([]byte("#cloud-config-archive\n"), append(archive, '\n')...)
}
