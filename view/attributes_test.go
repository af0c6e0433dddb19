package view_test

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/view"
)

const document = `{"diskGiB": 40.5, "cpu": "AMD EPYC 9654", "ecc": true, "cores": "24",
	"network": {"mbit": 1000, "addresses": ["192.0.2.1", "2001:db8::1"]}, "nothing": null, "prices": [3, 7]}`

// kept says which of some documents meet conditions.
func kept(t *testing.T, documents []string, conditions ...string) (ids []uint64, unread []view.Unread) {
	t.Helper()
	var all []view.Attribute
	for _, s := range conditions {
		a, err := view.ParseAttribute(s)
		if err != nil {
			t.Fatal(err)
		}
		if a.String() != s {
			t.Errorf("%q is written %q", s, a)
		}
		all = append(all, a)
	}
	var offers []view.Offer
	for i := range documents {
		offers = append(offers, view.Offer{Offer: uint64(i + 1), Description: view.Description{URL: "https://host", Attributes: common.Hash{byte(i + 1)}}})
	}
	left, unread := view.WithAttributes(t.Context(), offers, all, func(_ context.Context, d view.Description) ([]byte, error) {
		return []byte(documents[d.Attributes[0]-1]), nil
	})
	for _, o := range left {
		ids = append(ids, o.Offer)
	}
	return ids, unread
}

func TestAttributesOfADocument(t *testing.T) {
	t.Parallel()
	for condition, holds := range map[string]bool{
		"diskGiB>=40": true, "diskGiB>=40.5": true, "diskGiB>=40.6": false, "diskGiB<=40.5": true, "diskGiB<=40": false,
		"diskGiB=40.5": true, "diskGiB=40.50": true, "diskGiB=40": false, "diskGiB=much": false, "diskGiB~4": false, "diskgib>=1": false,
		"cpu=amd epyc 9654": true, "cpu=epyc": false, "cpu~epyc": true, "cpu~xeon": false, "cpu>=1": false,
		"ecc=true": true, "ecc=TRUE": true, "ecc=false": false, "ecc~true": false, "ecc>=1": false,
		"cores=24": true, "cores>=24": false, // a text is no number
		"network.mbit>=1000": true, "network.mbit>=1001": false, "network.addresses~2001:": true, "network.addresses=192.0.2.1": true,
		"network.addresses~10.": false, "network=1000": false, "network.mbit.more=1": false, "mbit>=1": false,
		"nothing=null": false, "nothing<=1": false, "none=1": false, "none<=1": false, "none.at.all~1": false,
		"prices<=3": true, "prices>=7": true, "prices>=8": false, "prices=7": true,
	} {
		if ids, unread := kept(t, []string{document}, condition); (len(ids) == 1) != holds || len(unread) > 0 {
			t.Errorf("%q: %v, %v", condition, ids, unread)
		}
	}
	if ids, _ := kept(t, []string{document, `{"diskGiB": 10, "cpu": "EPYC"}`, `{"diskGiB": 90}`}, "diskGiB>=10", "cpu~epyc"); !slices.Equal(ids, []uint64{1, 2}) {
		t.Errorf("all conditions have to hold: %v", ids)
	}
}

func TestParseAttribute(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "disk", "=1", "disk=", "disk>=", "disk>=much", "disk<=", "disk>40", ".disk=1", "disk.=1", "a..b=1", "./host=1.json", "host.json", "disk >= 40", "0x12"} {
		if a, err := view.ParseAttribute(s); !errors.Is(err, view.ErrNoAttribute) {
			t.Errorf("%q reads %v, error %v", s, a, err)
		}
	}
}

// Offers whose documents cannot be had, or are none, are left out and told of; a document is got once.
func TestDocumentsThatCannotBeHad(t *testing.T) {
	t.Parallel()
	one, err := view.ParseAttribute("diskGiB>=1")
	if err != nil {
		t.Fatal(err)
	}
	failed, asked := errors.New("no answer"), atomic.Int64{}
	documents := map[byte]string{1: `{"diskGiB": 1}`, 2: `[1]`, 3: ``, 4: `{"diskGiB": 1} and more`, 5: ` null`}
	offer := func(id uint64, document byte, url string) view.Offer {
		return view.Offer{Offer: id, Description: view.Description{URL: url, Attributes: common.Hash{document}}}
	}
	offers := []view.Offer{
		offer(9, 1, "a"), offer(8, 2, "a"), offer(7, 3, "a"), offer(6, 4, "a"), offer(5, 1, "dead"), offer(4, 0, "a"), offer(3, 1, "a"), offer(2, 5, "a"),
	}
	left, unread := view.WithAttributes(t.Context(), offers, []view.Attribute{one}, func(_ context.Context, d view.Description) ([]byte, error) {
		asked.Add(1)
		if d.URL == "dead" {
			return nil, failed
		}
		return []byte(documents[d.Attributes[0]]), nil
	})
	if len(left) != 2 || left[0].Offer != 9 || left[1].Offer != 3 {
		t.Errorf("left: %v", left)
	}
	var ids []uint64
	for _, u := range unread {
		ids = append(ids, u.Offer)
		if u.Offer == 5 && !errors.Is(u.Err, failed) || u.Offer == 4 && !errors.Is(u.Err, view.ErrNoDocument) || u.Err == nil {
			t.Errorf("offer %d: %v", u.Offer, u.Err)
		}
	}
	if !slices.Equal(ids, []uint64{8, 7, 6, 5, 4, 2}) {
		t.Errorf("unread: %v", unread)
	}
	if n := asked.Load(); n != 6 {
		t.Errorf("%d documents were asked for", n)
	}
}
