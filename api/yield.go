package api

import "math/big"

// yieldEpochs is how many settled epochs a yield is of, at the most.
const yieldEpochs = 8

// A Yield is what stake has earned, after the providers' commissions and less what was slashed, in the last settled epochs.
type Yield struct {
	Epochs    int    `json:"epochs" doc:"How many settled epochs it is of; 0: none is settled yet, and the rest is 0"`
	From      uint64 `json:"from" doc:"The first of them"`
	To        uint64 `json:"to" doc:"The last of them"`
	ToStake   string `json:"toStake" doc:"What went to the stake in these epochs, bond included, after commissions, in wei of FLT"`
	Slashed   string `json:"slashed" doc:"What was taken for these epochs: of a commitment's delegated stake, or of all stake, in wei of FLT"`
	Stake     string `json:"stake" doc:"The stake that earned it, bond included, on average, in wei of FLT"`
	StakeIs   string `json:"stakeIs" enum:"of those epochs,of now" doc:"Which stake that is: where the contracts could not be read, it is the present one"`
	Ppm       *int64 `json:"ppm" doc:"Net yield of an epoch, in millionths of the stake; negative: more was slashed than earned; null: there is no stake"`
	YearlyBps *int64 `json:"yearlyBps" doc:"The same over a year of such epochs, not compounded, in parts of 10,000; null: how long epochs take is not known"`
}

// A yieldPart is one epoch's: what went to how much stake, and what was lost of how much of it.
type yieldPart struct {
	epoch          uint64
	toStake, stake *big.Int
	lost, of       *big.Int
}

// net is what a part of the stake has gained, in parts of scale.
func (p *yieldPart) net() *big.Int {
	net := new(big.Int)
	if p.stake.Sign() > 0 {
		net.Mul(p.toStake, big.NewInt(scale))
		net.Quo(net, p.stake)
	}
	if p.of.Sign() > 0 {
		lost := new(big.Int).Mul(p.lost, big.NewInt(scale))
		net.Sub(net, lost.Quo(lost, p.of))
	}
	return net
}

const (
	scale          = 1_000_000_000_000
	millisPerYear  = 365 * 24 * 3600 * 1000
	ofThoseEpochs  = "of those epochs"
	ofNow          = "of now"
	perMillion     = 1_000_000
	partsOfPercent = 10_000
)

// yieldOf adds epochs up, the newest first. epochMillis is how long an epoch takes; 0: it is not known.
func yieldOf(parts []yieldPart, stakeIs string, epochMillis uint64) Yield {
	y := Yield{Epochs: len(parts), ToStake: "0", Slashed: "0", Stake: "0", StakeIs: stakeIs}
	if len(parts) == 0 {
		return y
	}
	y.To, y.From = parts[0].epoch, parts[len(parts)-1].epoch
	toStake, lost, stakes, net := new(big.Int), new(big.Int), new(big.Int), new(big.Int)
	for _, p := range parts {
		toStake.Add(toStake, p.toStake)
		lost.Add(lost, p.lost)
		stakes.Add(stakes, p.stake)
		net.Add(net, p.net())
	}
	count := big.NewInt(int64(len(parts)))
	y.ToStake, y.Slashed, y.Stake = toStake.String(), lost.String(), new(big.Int).Quo(stakes, count).String()
	if stakes.Sign() == 0 {
		return y
	}
	net.Quo(net, count)
	y.Ppm = small(new(big.Int).Quo(net, big.NewInt(scale/perMillion)))
	if epochMillis > 0 {
		yearly := net.Mul(net, big.NewInt(millisPerYear))
		yearly.Quo(yearly, new(big.Int).SetUint64(epochMillis))
		y.YearlyBps = small(yearly.Quo(yearly, big.NewInt(scale/partsOfPercent)))
	}
	return y
}

// small is a number that a page can compute with; nil: it is too large for that.
func small(n *big.Int) *int64 {
	if !n.IsInt64() || n.CmpAbs(big.NewInt(maxNumber)) > 0 {
		return nil
	}
	i := n.Int64()
	return &i
}
