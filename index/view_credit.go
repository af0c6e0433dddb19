package index

// EarningLeases are those of a provider, by its address, in a token that may have earned something since they were last
// settled, and whose service level refunds at most so much of a day's price: the oldest ones.
func (v *View) EarningLeases(provider, token string, mostCapBps uint64, limit int) ([]uint64, error) {
	return list(v, func(id *uint64) []any { return []any{id} }, `SELECT l.id
		FROM offer o JOIN lease l ON l.offer = o.id LEFT JOIN level s ON s.commitment = l.commitment
		WHERE o.provider = ? AND o.token = ? AND l.started_at IS NOT NULL AND (l.paid_until IS NULL OR l.owed_until IS NULL OR l.paid_until < l.owed_until)
			AND COALESCE(s.cap_bps, 0) <= ?
		ORDER BY l.id LIMIT ?`, provider, token, mostCapBps, limit)
}
