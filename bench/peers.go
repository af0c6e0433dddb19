package bench

// fillPeers are those of fill-argon2d.
func (s *suite) fillPeers(log int) ([]contender, error) {
	roof, err := s.roof(log)
	if err != nil {
		return nil, err
	}
	return []contender{
		s.xCrypto(log),
		// Each block is written once, and another is read.
		fixed("sequential memory", roof.sequential/2),
	}, nil
}

// walkPeers are those of walk.
func (s *suite) walkPeers(log int) ([]contender, error) {
	roof, err := s.roof(log)
	if err != nil {
		return nil, err
	}
	return []contender{fixed("random memory", roof.random/1024)}, nil
}
