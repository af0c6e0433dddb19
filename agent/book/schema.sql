-- For SQLite and PostgreSQL alike. Cents are whole numbers; grains have up to 256 bits and are decimal text. Times are
-- seconds since 1970.

-- Version 1.

CREATE TABLE customer (
	id      TEXT   PRIMARY KEY,
	number  BIGINT NOT NULL UNIQUE, -- of the customer's account in the market
	name    TEXT   NOT NULL,
	email   TEXT   NOT NULL,
	created BIGINT NOT NULL
);

CREATE TABLE api_key (
	id       TEXT   PRIMARY KEY,
	customer TEXT   NOT NULL REFERENCES customer (id),
	hash     TEXT   NOT NULL UNIQUE, -- SHA-256: the key itself is not kept
	created  BIGINT NOT NULL,
	revoked  BIGINT NOT NULL -- 0: it is not
);

-- Why money moved.
CREATE TABLE entry (
	id       BIGINT PRIMARY KEY,
	at       BIGINT NOT NULL,
	kind     TEXT   NOT NULL,
	customer TEXT   NOT NULL, -- empty: nobody's
	ref      TEXT   NOT NULL, -- the payment, the transaction …
	UNIQUE (kind, ref)        -- nothing is booked twice
);
CREATE INDEX entry_customer ON entry (customer, id);
CREATE INDEX entry_at ON entry (at, id);

CREATE TABLE movement (
	entry   BIGINT NOT NULL REFERENCES entry (id),
	account TEXT   NOT NULL,
	asset   TEXT   NOT NULL, -- cents or grains
	amount  TEXT   NOT NULL,
	PRIMARY KEY (entry, account, asset)
);
CREATE INDEX movement_account ON movement (account, entry);

-- The sums of the movements.
CREATE TABLE balance (
	account TEXT NOT NULL,
	asset   TEXT NOT NULL,
	amount  TEXT NOT NULL,
	PRIMARY KEY (account, asset)
);

-- Each event that the card processor told of, once.
CREATE TABLE webhook (
	id       TEXT   PRIMARY KEY,
	kind     TEXT   NOT NULL,
	created  BIGINT NOT NULL,
	received BIGINT NOT NULL,
	state    TEXT   NOT NULL, -- done, waiting for its payment, or ignored
	body     TEXT   NOT NULL
);
CREATE INDEX webhook_state ON webhook (state, created, id);

CREATE TABLE payment (
	id       TEXT   PRIMARY KEY, -- the payment intent
	customer TEXT   NOT NULL REFERENCES customer (id),
	charge   TEXT   NOT NULL UNIQUE,
	cents    BIGINT NOT NULL,
	refunded BIGINT NOT NULL, -- of it
	at       BIGINT NOT NULL
);
CREATE INDEX payment_customer ON payment (customer, at);

-- What a customer can spend, by where it came from: the oldest is spent first.
CREATE TABLE lot (
	id        BIGINT PRIMARY KEY,
	customer  TEXT   NOT NULL REFERENCES customer (id),
	payment   TEXT   NOT NULL, -- empty: a trial, which nobody paid
	cents     BIGINT NOT NULL,
	unspent   BIGINT NOT NULL,
	at        BIGINT NOT NULL,
	life      BIGINT NOT NULL, -- of a trial, in seconds from its first use
	first_use BIGINT NOT NULL  -- 0: it was not used yet
);
CREATE INDEX lot_customer ON lot (customer, id);

CREATE TABLE refund (
	id      TEXT   PRIMARY KEY,
	payment TEXT   NOT NULL REFERENCES payment (id),
	cents   BIGINT NOT NULL,
	state   TEXT   NOT NULL, -- wanted, sent, done or failed
	remote  TEXT   NOT NULL, -- the processor's name for it
	at      BIGINT NOT NULL
);
CREATE INDEX refund_payment ON refund (payment);

CREATE TABLE dispute (
	id      TEXT   PRIMARY KEY,
	payment TEXT   NOT NULL REFERENCES payment (id),
	status  TEXT   NOT NULL,
	told    BIGINT NOT NULL, -- when the newest event about it was made
	closed  BIGINT NOT NULL, -- 1: for good
	lost    BIGINT NOT NULL  -- 1: what was paid is gone
);
CREATE INDEX dispute_payment ON dispute (payment);

-- What moved at the card processor, as it says itself.
CREATE TABLE card_movement (
	id     TEXT   PRIMARY KEY,
	kind   TEXT   NOT NULL,
	source TEXT   NOT NULL,
	gross  BIGINT NOT NULL,
	fee    BIGINT NOT NULL,
	at     BIGINT NOT NULL
);
CREATE INDEX card_movement_at ON card_movement (at, id);

-- Tokens on their way between the float and the market: written before they are sent.
CREATE TABLE transfer (
	id       BIGINT PRIMARY KEY,
	kind     TEXT   NOT NULL, -- deposit or withdrawal
	customer TEXT   NOT NULL REFERENCES customer (id),
	cents    BIGINT NOT NULL,
	state    TEXT   NOT NULL, -- begun, done or failed
	tx       TEXT   NOT NULL,
	block    BIGINT NOT NULL, -- that it is in; before that, the newest when it began
	at       BIGINT NOT NULL
);
CREATE INDEX transfer_state ON transfer (state, id);
CREATE INDEX transfer_customer ON transfer (customer, id);

-- What pays for a deposit, and is given back by a withdrawal.
CREATE TABLE portion (
	transfer BIGINT NOT NULL REFERENCES transfer (id),
	lot      BIGINT NOT NULL REFERENCES lot (id),
	cents    BIGINT NOT NULL,
	PRIMARY KEY (transfer, lot)
);
CREATE INDEX portion_lot ON portion (lot);

-- Leases that customers want, have and had.
CREATE TABLE rental (
	spec_hash TEXT   PRIMARY KEY,
	customer  TEXT   NOT NULL REFERENCES customer (id),
	offer     BIGINT NOT NULL,
	version   BIGINT NOT NULL,
	units     BIGINT NOT NULL,
	rate      TEXT   NOT NULL, -- of a unit: grains a second
	safe      BIGINT NOT NULL, -- 1: it fitted the policy for payments that can be taken back
	state     TEXT   NOT NULL, -- wanted, taking, taken, ending, over or refused
	lease     BIGINT NOT NULL, -- 0: it is not taken yet
	why       TEXT   NOT NULL, -- it was refused
	at        BIGINT NOT NULL
);
CREATE INDEX rental_customer ON rental (customer, at);
CREATE INDEX rental_state ON rental (state, at);
