-- Amounts are decimal text: they have up to 256 bits. Hashes and addresses are 0x and hexadecimal digits, addresses
-- in lower case. Times are seconds since 1970.

-- Which deployment this is the index of, and how far it is.
CREATE TABLE position (
	one        INTEGER PRIMARY KEY CHECK (one = 1),
	deployment TEXT    NOT NULL, -- its chain, contracts and this schema: see Open
	next       INTEGER NOT NULL, -- the block to read next
	undoable   INTEGER NOT NULL, -- blocks after this one can be undone
	applying   INTEGER NOT NULL  -- the block whose events are being applied
) STRICT;

-- The blocks that had events, and the last ones.
CREATE TABLE block (
	number INTEGER PRIMARY KEY,
	hash   TEXT    NOT NULL,
	time   INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
	block INTEGER NOT NULL,
	log   INTEGER NOT NULL, -- within the block
	tx    TEXT    NOT NULL,
	name  TEXT    NOT NULL,
	body  TEXT    NOT NULL, -- its arguments in JSON
	PRIMARY KEY (block, log)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_tx ON event (substr(tx, 3, 12)); -- enough to find it by, and a third of it

-- What events are about: a commitment, an offer, a lease, an account …
CREATE TABLE subject (
	kind  TEXT    NOT NULL,
	id    TEXT    NOT NULL,
	block INTEGER NOT NULL,
	log   INTEGER NOT NULL,
	PRIMARY KEY (kind, id, block, log)
) STRICT, WITHOUT ROWID;

-- What follows can be undone: see undo.go.

CREATE TABLE undo (
	seq   INTEGER PRIMARY KEY,
	block INTEGER NOT NULL,
	does  TEXT    NOT NULL
) STRICT;
CREATE INDEX undo_block ON undo (block);

-- Totals over all commitments and leases, by what they are of.
CREATE TABLE total (
	what   TEXT PRIMARY KEY,
	amount TEXT NOT NULL
) STRICT;

CREATE TABLE commitment (
	id             INTEGER PRIMARY KEY,
	provider       TEXT    NOT NULL,
	state          TEXT    NOT NULL, -- open, active, failed or closed
	units          INTEGER NOT NULL,
	class          INTEGER NOT NULL,
	max_leased     INTEGER NOT NULL,
	leased         INTEGER NOT NULL DEFAULT 0,
	duration       INTEGER NOT NULL, -- epochs
	commission_bps INTEGER NOT NULL,
	last_epoch     INTEGER NOT NULL, -- in which it can become active
	start_epoch    INTEGER,
	end_epoch      INTEGER,
	collateral     TEXT    NOT NULL DEFAULT '0', -- of a unit
	bond           TEXT    NOT NULL DEFAULT '0',
	pool           TEXT    NOT NULL DEFAULT '0', -- delegated stake
	thawing        TEXT    NOT NULL DEFAULT '0',
	epochs         INTEGER NOT NULL DEFAULT 0, -- settled
	opportunities  INTEGER NOT NULL DEFAULT 0, -- unit-challenges of those, as are the next two
	claimed        INTEGER NOT NULL DEFAULT 0,
	proven         INTEGER NOT NULL DEFAULT 0,
	reward         TEXT    NOT NULL DEFAULT '0',
	fees           TEXT    NOT NULL DEFAULT '0',
	paid           TEXT    NOT NULL DEFAULT '0', -- of rewards
	slashed        TEXT    NOT NULL DEFAULT '0',
	forfeited      TEXT    NOT NULL DEFAULT '0',
	given_back     TEXT    NOT NULL DEFAULT '0',
	block          INTEGER NOT NULL
) STRICT;
CREATE INDEX commitment_provider ON commitment (provider, id);
CREATE INDEX commitment_state ON commitment (state, id);

CREATE TABLE delegation (
	commitment INTEGER NOT NULL,
	delegator  TEXT    NOT NULL,
	shares     TEXT    NOT NULL DEFAULT '0',
	delegated  TEXT    NOT NULL DEFAULT '0',
	withdrawn  TEXT    NOT NULL DEFAULT '0',
	claimed    TEXT    NOT NULL DEFAULT '0', -- rewards
	UNIQUE (delegator, commitment)
) STRICT;
CREATE INDEX delegation_commitment ON delegation (commitment, delegator);

-- Requests to leave.
CREATE TABLE request (
	commitment INTEGER NOT NULL,
	delegator  TEXT    NOT NULL,
	number     INTEGER NOT NULL,
	amount     TEXT    NOT NULL,
	release    INTEGER NOT NULL, -- the first epoch in which it can be withdrawn
	withdrawn  TEXT,
	block      INTEGER NOT NULL,
	UNIQUE (delegator, commitment, number)
) STRICT;

CREATE TABLE seal (
	commitment INTEGER NOT NULL,
	period     INTEGER NOT NULL,
	seed_block INTEGER NOT NULL,
	from_block INTEGER, -- null: it was not posted
	root       TEXT,
	units      INTEGER,
	UNIQUE (commitment, period)
) STRICT;

CREATE TABLE challenge (
	number    INTEGER PRIMARY KEY, -- its block
	epoch     INTEGER NOT NULL,
	opener    TEXT    NOT NULL,
	fee       TEXT    NOT NULL DEFAULT '0',
	block     INTEGER NOT NULL,
	drawn     INTEGER, -- the block in which its audits were drawn
	responses INTEGER NOT NULL DEFAULT 0,
	proven    INTEGER NOT NULL DEFAULT 0 -- of those
) STRICT;
CREATE INDEX challenge_epoch ON challenge (epoch, number);

CREATE TABLE response (
	commitment INTEGER NOT NULL,
	challenge  INTEGER NOT NULL,
	claimed    INTEGER NOT NULL,
	chain_root TEXT    NOT NULL,
	block      INTEGER NOT NULL,
	tx         TEXT    NOT NULL,
	proven     INTEGER, -- the block of the proof
	proof_tx   TEXT,
	UNIQUE (commitment, challenge)
) STRICT;
CREATE INDEX response_challenge ON response (challenge, commitment);
CREATE INDEX response_proven ON response (proven, challenge, commitment) WHERE proven IS NOT NULL;

-- Settled epochs of commitments.
CREATE TABLE epoch (
	commitment    INTEGER NOT NULL,
	epoch         INTEGER NOT NULL,
	settler       TEXT    NOT NULL,
	opportunities INTEGER NOT NULL,
	claimed       INTEGER NOT NULL,
	proven        INTEGER NOT NULL,
	earned        TEXT    NOT NULL,
	reward        TEXT    NOT NULL,
	fee           TEXT    NOT NULL,
	block         INTEGER NOT NULL,
	tx            TEXT    NOT NULL,
	UNIQUE (commitment, epoch)
) STRICT;
CREATE INDEX epoch_epoch ON epoch (epoch, commitment);

-- Sums over the commitments whose epoch is settled.
CREATE TABLE epoch_sum (
	epoch         INTEGER PRIMARY KEY,
	settled       INTEGER NOT NULL DEFAULT 0, -- commitments
	opportunities INTEGER NOT NULL DEFAULT 0,
	claimed       INTEGER NOT NULL DEFAULT 0,
	proven        INTEGER NOT NULL DEFAULT 0,
	earned        TEXT    NOT NULL DEFAULT '0',
	reward        TEXT    NOT NULL DEFAULT '0',
	to_stake      TEXT    NOT NULL DEFAULT '0', -- of the rewards: after the providers' commissions
	fees          TEXT    NOT NULL DEFAULT '0',
	slashed       TEXT    NOT NULL DEFAULT '0'
) STRICT;

-- What a proven unit-challenge of an epoch earns for each step of its class.
CREATE TABLE rate (
	epoch      INTEGER PRIMARY KEY,
	per_weight TEXT    NOT NULL,
	weight     INTEGER NOT NULL
) STRICT;

CREATE TABLE slash (
	commitment       INTEGER NOT NULL,
	number           INTEGER NOT NULL, -- among the commitment's
	epoch            INTEGER NOT NULL,
	for_downtime     TEXT    NOT NULL,
	for_false_claims TEXT    NOT NULL,
	from_bond        TEXT    NOT NULL,
	from_pool        TEXT    NOT NULL,
	from_thawing     TEXT    NOT NULL,
	forfeited        TEXT    NOT NULL,
	due_epoch        INTEGER NOT NULL,
	fate             TEXT    NOT NULL DEFAULT 'held', -- held, finished or given back
	bounty           TEXT    NOT NULL DEFAULT '0',
	burned           TEXT    NOT NULL DEFAULT '0',
	to_treasury      TEXT    NOT NULL DEFAULT '0',
	returned         TEXT    NOT NULL DEFAULT '0',
	taken_back       TEXT    NOT NULL DEFAULT '0',
	block            INTEGER NOT NULL,
	tx               TEXT    NOT NULL,
	UNIQUE (commitment, number)
) STRICT;

CREATE TABLE offer (
	id         INTEGER PRIMARY KEY,
	commitment INTEGER NOT NULL,
	provider   TEXT    NOT NULL,
	token      TEXT    NOT NULL,
	rate       TEXT    NOT NULL, -- grains for each unit and second
	units_max  INTEGER NOT NULL,
	min_term   INTEGER NOT NULL,
	notice     INTEGER NOT NULL,
	version    INTEGER NOT NULL,
	region     TEXT    NOT NULL,
	site       TEXT    NOT NULL,
	attributes TEXT    NOT NULL,
	url        TEXT    NOT NULL,
	tls_key    TEXT    NOT NULL,
	state      TEXT    NOT NULL, -- open, paused or closed
	block      INTEGER NOT NULL,
	class      INTEGER NOT NULL, -- the commitment's, which does not change
	-- A text for each offer that is ordered as rates are, and then by their numbers: see PricePlace.
	price      TEXT GENERATED ALWAYS AS (printf('%02d%s %016x', length(rate), rate, id)) VIRTUAL
) STRICT;
-- With region and class in the index, offers that do not fit are passed over without being read.
CREATE INDEX offer_price ON offer (token, price, region, class);
CREATE INDEX offer_state_price ON offer (state, token, price, region, class);
CREATE INDEX offer_state ON offer (state, id, region, class);
CREATE INDEX offer_commitment ON offer (commitment, id);
CREATE INDEX offer_provider ON offer (provider, token);

CREATE TABLE account (
	renter    TEXT NOT NULL,
	token     TEXT NOT NULL,
	number    TEXT NOT NULL,
	deposited TEXT NOT NULL DEFAULT '0',
	withdrawn TEXT NOT NULL DEFAULT '0',
	granted   TEXT NOT NULL DEFAULT '0',
	sponsor   TEXT NOT NULL DEFAULT '', -- whose grants it accepts
	dry       INTEGER, -- when its money was last used up
	UNIQUE (renter, token, number)
) STRICT;
CREATE INDEX account_token ON account (token);

CREATE TABLE credit ( -- a grant of it
	id         INTEGER PRIMARY KEY,
	sponsor    TEXT    NOT NULL,
	renter     TEXT    NOT NULL,
	token      TEXT    NOT NULL,
	number     TEXT    NOT NULL,
	amount     TEXT    NOT NULL,
	share_bps  INTEGER NOT NULL,
	expiry     INTEGER NOT NULL,
	restricted INTEGER NOT NULL, -- it pays for those leases alone that its sponsor permits
	over       INTEGER, -- when it ended
	unused     TEXT     -- grains
) STRICT;
CREATE INDEX credit_renter ON credit (renter, id);
CREATE INDEX credit_sponsor ON credit (sponsor, id);

CREATE TABLE lease (
	id          INTEGER PRIMARY KEY,
	offer       INTEGER NOT NULL,
	commitment  INTEGER NOT NULL,
	renter      TEXT    NOT NULL,
	number      TEXT    NOT NULL, -- of the renter's account
	units       INTEGER NOT NULL,
	rate        TEXT    NOT NULL, -- grains a second, for all units
	sponsored   TEXT    NOT NULL,
	credit      INTEGER NOT NULL, -- the grant; 0: none
	spec_hash   TEXT    NOT NULL,
	host_key    TEXT    NOT NULL DEFAULT '',
	state       TEXT    NOT NULL, -- ordered, running, ended, returned or cancelled
	ordered_at  INTEGER NOT NULL,
	started_at  INTEGER,
	endable     INTEGER, -- when the provider may end it, once it gave notice
	ended_at    INTEGER,
	owed_until  INTEGER,
	dry         INTEGER NOT NULL DEFAULT 0,
	paid        TEXT    NOT NULL DEFAULT '0', -- to the provider, in grains, as are the next two
	refunded    TEXT    NOT NULL DEFAULT '0',
	to_sponsor  TEXT    NOT NULL DEFAULT '0',
	paid_until  INTEGER,
	block       INTEGER NOT NULL
) STRICT;
CREATE INDEX lease_offer ON lease (offer, id);
CREATE INDEX lease_commitment ON lease (commitment, id);
CREATE INDEX lease_renter ON lease (renter, id);
CREATE INDEX lease_state ON lease (state);

-- Judged days of commitments.
CREATE TABLE day (
	commitment INTEGER NOT NULL,
	day        INTEGER NOT NULL,
	down       TEXT    NOT NULL, -- the slots, one bit each, the first slot's first
	reduction  INTEGER NOT NULL, -- of the day's price, in parts of 10,000
	total      TEXT    NOT NULL,
	block      INTEGER NOT NULL,
	tx         TEXT    NOT NULL,
	UNIQUE (commitment, day)
) STRICT;

CREATE TABLE level ( -- the service level of a commitment
	commitment INTEGER PRIMARY KEY,
	target_bps INTEGER NOT NULL,
	factor     INTEGER NOT NULL,
	cap_bps    INTEGER NOT NULL,
	max_masked INTEGER NOT NULL
) STRICT;

CREATE TABLE watcher (
	address  TEXT PRIMARY KEY,
	place    INTEGER NOT NULL,
	from_day INTEGER NOT NULL,
	url      TEXT    NOT NULL,
	resigned INTEGER, -- the day from which it is on no committee
	reported INTEGER NOT NULL DEFAULT 0, -- days
	withheld INTEGER NOT NULL DEFAULT 0, -- words
	strikes  INTEGER NOT NULL DEFAULT 0,
	slashed  TEXT    NOT NULL DEFAULT '0',
	paid     TEXT    NOT NULL DEFAULT '0'
) STRICT;

-- Contracts that own commitments for providers.
CREATE TABLE provider_account (
	address TEXT PRIMARY KEY
) STRICT;

-- Who is what in them.
CREATE TABLE party (
	account TEXT NOT NULL,
	part    TEXT NOT NULL, -- owner, pending owner, payee, operator or lien holder
	address TEXT NOT NULL,
	UNIQUE (account, part, address)
) STRICT;
CREATE INDEX party_address ON party (address, account);

CREATE TABLE borrower ( -- a provider account that credit has or had a lien on
	account TEXT    PRIMARY KEY,
	opened  INTEGER NOT NULL, -- when the lien was taken last
	lifted  INTEGER           -- when it was lifted; null: it stands
) STRICT;

-- Commitments whose rewards count for what an account can borrow.
CREATE TABLE pledge (
	account    TEXT    NOT NULL,
	commitment INTEGER NOT NULL,
	UNIQUE (account, commitment)
) STRICT;

-- What an account has borrowed of a pool: what it owes, with interest, the contract says.
CREATE TABLE loan (
	account     TEXT NOT NULL,
	pool        TEXT NOT NULL, -- its address
	borrowed    TEXT NOT NULL DEFAULT '0',
	repaid      TEXT NOT NULL DEFAULT '0',
	written_off TEXT NOT NULL DEFAULT '0',
	UNIQUE (account, pool)
) STRICT;

-- Lenders' requests to leave a pool.
CREATE TABLE withdrawal (
	pool    TEXT    NOT NULL,
	number  INTEGER NOT NULL, -- among the pool's, from 0
	lender  TEXT    NOT NULL,
	shares  TEXT    NOT NULL,
	waiting TEXT    NOT NULL, -- of the shares
	since   INTEGER NOT NULL,
	UNIQUE (pool, number)
) STRICT;
CREATE INDEX withdrawal_waiting ON withdrawal (pool, number) WHERE waiting != '0';
