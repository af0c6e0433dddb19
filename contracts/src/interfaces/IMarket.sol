// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The market: offers, renters' accounts, leases paid by the second, refunds. Nobody takes a fee.
/// @notice Rates and amounts in accounts are grains, 10^-18 of a token's smallest unit; what is transferred is in
/// smallest units. Times are seconds since 1970, lengths of time seconds. Minutes and hours are written for days of 86,400
/// seconds and shorten with the day of `IWatch`.
interface IMarket {
    /// @notice What one deployment is about; never changes.
    struct Config {
        address capacity; // counts leased units
        address staking; // knows the commitments and their providers
        address watch; // knows how well hosts could be reached
        address certificates; // knows what is certified about sites; 0: nothing is
        uint32 blockMillis; // the time between blocks, in milliseconds, to tell whether a commitment lasts long enough
    }

    /// @notice What is asked for and promised. None of it changes for leases that run.
    struct Terms {
        uint128 rate; // grains for each unit and second
        uint16 unitsMax; // most units leased through the offer at once
        uint32 minTerm; // 15 minutes to 7 days
        uint32 notice; // before the provider may end a lease; minTerm to 7 days
    }

    /// @notice What cannot be proven on chain, and where the host is.
    struct Description {
        bytes2 region; // ISO 3166-1 alpha-2
        bytes32 site; // an id of the provider's own for a place
        bytes32 attributes; // SHA-256 of a JSON document that the host serves
        string url; // of the host's API
        bytes32 tlsKey; // SHA-256 of its TLS key (SubjectPublicKeyInfo)
    }

    struct Offer {
        uint256 commitment;
        address token;
        uint32 version; // of the terms and the description; counts from 1
        uint16 units; // leased through it now
        bool paused;
        bool closed;
        bytes2 region; // of the description
        bytes32 site; // likewise
        Terms terms;
    }

    /// @notice A renter's account, as it is now.
    struct Account {
        uint256 funds; // F
        uint256 credit; // C
        uint256 rate; // R, of all running leases
        uint256 sponsored; // S, the part of R that the credit pays
        uint64 settledAt; // t
        uint32 generation; // g: how many times it ran dry
        uint256 grant; // the newest; 0: there was none
        bool live; // whether that grant is
        address sponsor; // whose grants are accepted, or nobody
    }

    /// @notice Credit that a sponsor gave, for leases of one account alone.
    struct Grant {
        address sponsor;
        bytes32 account;
        uint16 shareBps; // of a lease's price
        bool restricted; // pays for leases that its sponsor permitted alone
        uint64 expiry; // X
        uint64 end; // when it was over; 0: it is not
        // Of a restricted one:
        uint64 offer; // through which its sponsor permits one lease; 0: through none
        uint32 version; // of the offer
        uint40 until; // the last second in which the lease may be taken
        uint48 lease; // the newest that was permitted and taken; 0: none was
    }

    /// @notice What a renter asks of an order besides its price.
    struct Demands {
        bytes32 certificate; // the kind of a certificate that the offer's site has; 0: none is asked for
        uint256 leastSponsored; // grains a second that the account's grant pays at least
    }

    enum State {
        None,
        Ordered,
        Active,
        Ended,
        Returned,
        Cancelled
    }

    struct Lease {
        uint256 offer;
        uint256 commitment;
        address provider; // who is paid
        address renter;
        address token;
        uint96 number; // of the renter's account
        State state;
        bool released; // the deposit is
        bool minTermWaived; // floor = 0: the provider ended it, or the commitment had stopped
        bool earlyEnd; // the renter ended it within half an hour
        uint16 units;
        uint32 minTerm;
        uint32 notice;
        uint32 generation; // g of the account at start
        uint64 orderedAt;
        uint64 start; // 0: not confirmed
        uint64 noticeAt; // when the provider gave notice; 0: it has not
        uint64 endedAt; // 0: not ended
        uint64 paidUntil; // up to which the provider is paid
        uint256 rate; // r, grains a second for all units
        uint256 sponsored; // s, the part of it that the grant pays
        uint256 grant; // whose; 0: none
        bytes32 specHash;
        bytes32 hostKey;
    }

    /// @notice The contract was deployed.
    /// @param config What the deployment is about.
    /// @param daySeconds The length of a day.
    event Configured(Config config, uint256 daySeconds);
    /// @notice An offer was posted.
    /// @param offer The offer; ids count from 1.
    /// @param commitment The commitment whose units are offered.
    /// @param provider Who posted it.
    /// @param token What it is paid in.
    /// @param terms Its terms.
    /// @param description Its description.
    event OfferPosted(
        uint256 indexed offer,
        uint256 indexed commitment,
        address indexed provider,
        address token,
        Terms terms,
        Description description
    );
    /// @notice An offer's price changed, for leases to come.
    /// @param offer The offer.
    /// @param version Its new version.
    /// @param rate Its new rate.
    event OfferRepriced(uint256 indexed offer, uint256 version, uint256 rate);
    /// @notice An offer's description changed.
    /// @param offer The offer.
    /// @param version Its new version.
    /// @param description Its new description.
    event OfferDescribed(uint256 indexed offer, uint256 version, Description description);
    /// @notice An offer was paused, or is not any more.
    /// @param offer The offer.
    /// @param paused Whether it is.
    event OfferPaused(uint256 indexed offer, bool paused);
    /// @notice An offer was closed, for good.
    /// @param offer The offer.
    event OfferClosed(uint256 indexed offer);
    /// @notice Tokens came into an account.
    /// @param renter Whose account.
    /// @param token The token.
    /// @param number The account's number.
    /// @param from Who paid.
    /// @param amount How much, in smallest units.
    event Deposited(address indexed renter, address indexed token, uint256 number, address from, uint256 amount);
    /// @notice A renter took tokens out of an account.
    /// @param renter The renter.
    /// @param token The token.
    /// @param number The account's number.
    /// @param to Who got them.
    /// @param amount How much, in smallest units.
    event Withdrawn(address indexed renter, address indexed token, uint256 number, address to, uint256 amount);
    /// @notice A renter accepts the grants of a sponsor.
    /// @param renter The renter.
    /// @param token The token.
    /// @param number The account's number.
    /// @param sponsor The sponsor; 0: nobody's any more.
    event SponsorAccepted(address indexed renter, address indexed token, uint256 number, address sponsor);
    /// @notice A sponsor gave credit.
    /// @param grant The grant; ids count from 1.
    /// @param renter Whose account.
    /// @param token The token.
    /// @param number The account's number.
    /// @param sponsor The sponsor.
    /// @param amount How much, in smallest units.
    /// @param shareBps Which part of a lease's price it pays.
    /// @param expiry When it ends at the latest.
    /// @param restricted Whether it pays for leases that the sponsor permits alone.
    event CreditGranted(
        uint256 indexed grant,
        address indexed renter,
        address token,
        uint256 number,
        address indexed sponsor,
        uint256 amount,
        uint256 shareBps,
        uint256 expiry,
        bool restricted
    );
    /// @notice A sponsor permits a restricted grant to pay its share of one lease, instead of any that it permitted before.
    /// @param grant The grant.
    /// @param offer Through which offer; 0: through none.
    /// @param version The offer's version.
    /// @param until The last second in which it may be taken.
    event LeasePermitted(uint256 indexed grant, uint256 indexed offer, uint256 version, uint256 until);
    /// @notice A grant is over: it expired, ran out or was taken back.
    /// @param grant The grant.
    /// @param time When.
    /// @param unused What goes back to the sponsor, in grains.
    event GrantOver(uint256 indexed grant, uint256 time, uint256 unused);
    /// @notice An account ran dry: its leases ended.
    /// @param renter Whose account.
    /// @param token The token.
    /// @param number The account's number.
    /// @param generation Which time, from 0.
    /// @param time When.
    event AccountDry(address indexed renter, address indexed token, uint256 number, uint256 generation, uint256 time);
    /// @notice Units were ordered, and the deposit was set aside: the rate for minTerm.
    /// @param lease The lease; ids count from 1.
    /// @param offer Through which offer.
    /// @param renter Who ordered.
    /// @param number From which of its accounts.
    /// @param units How many units.
    /// @param rate Grains a second for all of them.
    /// @param sponsored The part of it that a grant pays.
    /// @param grant Which grant; 0: none.
    /// @param specHash What the machine has to be.
    event LeaseOrdered(
        uint256 indexed lease,
        uint256 indexed offer,
        address indexed renter,
        uint256 number,
        uint256 units,
        uint256 rate,
        uint256 sponsored,
        uint256 grant,
        bytes32 specHash
    );
    /// @notice A renter demanded a certificate of what it ordered, and there was one.
    /// @param lease The lease.
    /// @param kind The certificate's kind.
    /// @param uid The certificate.
    event CertificateDemanded(uint256 indexed lease, bytes32 indexed kind, bytes32 uid);
    /// @notice The machine answers: the lease runs.
    /// @param lease The lease.
    /// @param hostKey The SHA-256 of its SSH key.
    event LeaseConfirmed(uint256 indexed lease, bytes32 hostKey);
    /// @notice An order came to nothing, and its deposit went back.
    /// @param lease The lease.
    /// @param by Who cancelled it: the provider, or anyone once it was late.
    event LeaseCancelled(uint256 indexed lease, address by);
    /// @notice The renter named a new key of its machine.
    /// @param lease The lease.
    /// @param hostKey The SHA-256 of its SSH key.
    event LeaseRekeyed(uint256 indexed lease, bytes32 hostKey);
    /// @notice The provider gave notice.
    /// @param lease The lease.
    /// @param endable From when on it may end the lease.
    event NoticeGiven(uint256 indexed lease, uint256 endable);
    /// @notice A lease ended.
    /// @param lease The lease.
    /// @param by Who ended it.
    /// @param endedAt When it was ended.
    /// @param owedUntil Z: up to when the provider is owed.
    /// @param dry Whether the account ran dry.
    event LeaseEnded(uint256 indexed lease, address by, uint256 endedAt, uint256 owedUntil, bool dry);
    /// @notice What the provider is not owed of a deposit went back.
    /// @param lease The lease.
    /// @param toAccount Grains that went to the renter's account.
    /// @param toSponsor Grains that went to the sponsor.
    event DepositReleased(uint256 indexed lease, uint256 toAccount, uint256 toSponsor);
    /// @notice A provider was credited with a lease's price, and the renter with what the service level takes off.
    /// @param lease The lease.
    /// @param until Up to when.
    /// @param toProvider Grains that the provider got.
    /// @param toAccount Grains that went back to the renter's account.
    /// @param toSponsor Grains that went back to the sponsor.
    event LeaseSettled(uint256 indexed lease, uint256 until, uint256 toProvider, uint256 toAccount, uint256 toSponsor);
    /// @notice The units of a lease are the provider's again.
    /// @param lease The lease.
    event UnitsGivenBack(uint256 indexed lease);
    /// @notice An account took what it is owed as a provider or a sponsor.
    /// @param account The account.
    /// @param token The token.
    /// @param amount How much, in smallest units.
    event Collected(address indexed account, address indexed token, uint256 amount);

    /// @notice A value or an address of the deployment is out of its bounds.
    /// @param what The name of the first one.
    error InvalidConfig(string what);
    /// @notice A value of an offer or a grant is out of its bounds.
    /// @param what The name of the first one.
    error InvalidTerms(string what);
    /// @notice Only the commitment's provider may do this.
    /// @param commitment The commitment.
    /// @param caller Who called.
    error NotProvider(uint256 commitment, address caller);
    /// @notice There is no such offer, or it is closed.
    /// @param offer The offer.
    error OfferNotOpen(uint256 offer);
    /// @notice The offer takes no leases for now.
    /// @param offer The offer.
    error OfferIsPaused(uint256 offer);
    /// @notice The offer changed in between.
    /// @param offer The offer.
    /// @param version Its version now.
    error OfferChanged(uint256 offer, uint256 version);
    /// @notice The price is above the highest that the renter wants to pay.
    /// @param rate Grains for each unit and second.
    /// @param most The highest.
    error RateTooHigh(uint256 rate, uint256 most);
    /// @notice More units than the offer has left.
    /// @param units How many.
    /// @param most How many it has left.
    error TooManyUnits(uint256 units, uint256 most);
    /// @notice The commitment is not active, or ends too soon for the offer's least term and notice.
    /// @param commitment The commitment.
    error CommitmentTooShort(uint256 commitment);
    /// @notice There is less in the account.
    /// @param funds What is there, in grains.
    /// @param needed What is needed, in grains.
    error InsufficientFunds(uint256 funds, uint256 needed);
    /// @notice The account's grants come from its accepted sponsor alone.
    /// @param sponsor Who called.
    error SponsorNotAccepted(address sponsor);
    /// @notice The account has a grant that is not over.
    /// @param grant The grant.
    error GrantIsLive(uint256 grant);
    /// @notice The grant is over, or there is none.
    /// @param grant The grant.
    error GrantNotLive(uint256 grant);
    /// @notice Only who gave the credit, or whose account it is for, may do this.
    /// @param grant The grant.
    /// @param caller Who called.
    error NotParty(uint256 grant, address caller);
    /// @notice The offer's site has no certificate of the kind that is valid now.
    /// @param commitment The offer's commitment.
    /// @param kind The kind.
    error NotCertified(uint256 commitment, bytes32 kind);
    /// @notice The account's grant pays less than was demanded.
    /// @param sponsored Grains a second that it pays.
    /// @param least The least that was demanded.
    error SponsoredTooLittle(uint256 sponsored, uint256 least);
    /// @notice Only the renter may do this.
    /// @param lease The lease.
    /// @param caller Who called.
    error NotRenter(uint256 lease, address caller);
    /// @notice The lease is in another state.
    /// @param lease The lease.
    /// @param state Its state.
    error WrongLeaseState(uint256 lease, State state);
    /// @notice The order was not confirmed in time.
    /// @param lease The lease.
    /// @param until The last second in which it could be.
    error OrderLate(uint256 lease, uint256 until);
    /// @notice It is too early for this.
    /// @param lease The lease.
    /// @param from The first second in which it is possible; 0: it is not known yet.
    error TooEarly(uint256 lease, uint256 from);
    /// @notice The provider gave notice before.
    /// @param lease The lease.
    error NoticeAlreadyGiven(uint256 lease);
    /// @notice The deposit was released before.
    /// @param lease The lease.
    error AlreadyReleased(uint256 lease);
    /// @notice The host key is 0.
    error NoHostKey();
    /// @notice There is nothing to pay out.
    error NothingToCollect();
    /// @notice The amount is 0.
    error ZeroAmount();
    /// @notice The address is 0.
    error ZeroAddress();
    /// @notice The token took a fee: less or more came than was sent.
    /// @param expected The balance that should be there.
    /// @param balance The balance that is.
    error InexactTransfer(uint256 expected, uint256 balance);

    /// @notice Posts an offer of a commitment's units. Only its provider may.
    function postOffer(uint256 commitment, address token, Terms calldata terms, Description calldata description)
        external
        returns (uint256 offer);
    /// @notice Changes the price of leases to come. Only the provider may, as with the next three.
    function repriceOffer(uint256 offer, uint128 rate) external;
    function describeOffer(uint256 offer, Description calldata description) external;
    function pauseOffer(uint256 offer, bool paused) external;
    function closeOffer(uint256 offer) external;

    /// @notice Pays the caller's tokens into an account, anybody's.
    function deposit(address renter, address token, uint256 number, uint256 amount) external;
    /// @notice Lets this contract take an amount of the caller's tokens by the token's `permit` (ERC-2612), in one
    /// `multicall` with the call that takes them. Does not revert when the token refuses the signature.
    function permit(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Pays the tokens of whoever signed an authorization (ERC-3009) into an account. Anyone may send it. Its nonce
    /// is keccak256(abi.encode(renter, number, salt)), so that the sender cannot choose another account.
    function depositWithAuthorization(
        address from,
        address renter,
        address token,
        uint256 number,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 salt,
        bytes calldata signature
    ) external;
    /// @notice Pays tokens out of the caller's account.
    function withdraw(address token, uint256 number, uint256 amount, address to) external;
    /// @notice Says whose grants the caller's account accepts; nobody's with 0.
    function acceptSponsor(address token, uint256 number, address sponsor) external;
    /// @notice Gives an account credit out of the caller's tokens, which pays a part of each lease taken while it lasts.
    /// @param shareBps The part, in parts of 10,000.
    /// @param expiry When it ends at the latest.
    /// @param restricted Whether it pays only for leases that the caller permits, one by one.
    function grantCredit(
        address renter,
        address token,
        uint256 number,
        uint256 amount,
        uint256 shareBps,
        uint256 expiry,
        bool restricted
    ) external returns (uint256 grant);
    /// @notice Permits a restricted grant to pay its share of the next lease, if that is taken through this offer in this
    /// version. Only the sponsor may. Whatever else is taken is the account's to pay.
    /// @param offer 0 withdraws what was permitted.
    /// @param until The last second in which it may be taken.
    function permitLease(uint256 grant, uint256 offer, uint256 version, uint256 until) external;
    /// @notice Ends a grant now, or finds that it is over: what is left is the sponsor's. Only the sponsor and the renter
    /// may.
    function endGrant(uint256 grant) external;

    /// @notice Orders units. The rate for minTerm moves out of the caller's account into the lease.
    /// @param version The offer's version that the caller has seen.
    /// @param number Of the caller's account in the offer's token.
    /// @param maxRate The highest price for each unit and second.
    /// @param specHash What the machine has to be: image, size, fingerprints of keys.
    function take(uint256 offer, uint256 version, uint256 units, uint256 number, uint256 maxRate, bytes32 specHash)
        external
        returns (uint256 lease);
    /// @notice Orders units as `take` does, and reverts if what is demanded besides does not hold.
    function takeDemanding(
        uint256 offer,
        uint256 version,
        uint256 units,
        uint256 number,
        uint256 maxRate,
        bytes32 specHash,
        Demands calldata demands
    ) external returns (uint256 lease);
    /// @notice Says that the machine answers: the lease runs from now on. Only the provider may, within 15 minutes.
    /// @param hostKey The SHA-256 of the machine's SSH key.
    function confirm(uint256 lease, bytes32 hostKey) external;
    /// @notice Cancels an order: its deposit and its units go back. The provider may at once, anyone after 15 minutes.
    function cancel(uint256 lease) external;
    /// @notice Names a new key of the machine. Only the renter may.
    function rekey(uint256 lease, bytes32 hostKey) external;
    /// @notice Gives notice. Only the provider may.
    function reclaim(uint256 lease) external;
    /// @notice Ends a lease: the renter at any time, the provider after its notice, anyone once the account is dry.
    function end(uint256 lease) external;
    /// @notice Returns what the provider is not owed of the deposit, once minTerm is over or the lease has ended. Anyone may.
    function release(uint256 lease) external;
    /// @notice Credits the provider with the price up to the newest final day, less what the service level takes off. Anyone
    /// may. A lease with nothing to settle is passed over.
    /// @return settled How many of them were.
    function settleLeases(uint256[] calldata leases) external returns (uint256 settled);
    /// @notice Gives the units of an ended lease back to the provider: at once if it calls itself, else after the time that
    /// sealing takes. Anyone may.
    function giveBack(uint256 lease) external;
    /// @notice Pays the caller what it is owed as a provider and as a sponsor, to an address.
    function collect(address token, address to) external returns (uint256 amount);
    /// @notice Pays an account what it is owed, to itself. Anyone may: a provider account cannot be asked to call, and pays
    /// its payee what comes.
    function collectFor(address account, address token) external returns (uint256 amount);

    function config() external view returns (Config memory);
    function offerCount() external view returns (uint256);
    function offerOf(uint256 offer) external view returns (Offer memory);
    function accountKey(address renter, address token, uint256 number) external pure returns (bytes32);
    /// @notice An account as it is now, whenever it was last settled.
    function accountOf(address renter, address token, uint256 number) external view returns (Account memory);
    /// @notice When an account will run dry as things are; 2^40 or later: never.
    function dryAt(address renter, address token, uint256 number) external view returns (uint256);
    /// @notice When an account ran dry for a time, counted from 0; 0: it has not.
    function ranDryAt(bytes32 account, uint256 generation) external view returns (uint256);
    function grantCount() external view returns (uint256);
    function grantOf(uint256 grant) external view returns (Grant memory);
    function leaseCount() external view returns (uint256);
    function leaseOf(uint256 lease) external view returns (Lease memory);
    /// @notice What a lease is owed and holds, as of now.
    /// @return owedUntil Z, up to when the provider is owed.
    /// @return deposit What is left of the deposit, in grains.
    /// @return dry Whether its account ran dry before it ended.
    function standingOf(uint256 lease) external view returns (uint256 owedUntil, uint256 deposit, bool dry);
    /// @notice Units of a commitment that are leased and not given back.
    function leasedUnits(uint256 commitment) external view returns (uint256);
    /// @notice What an account is owed as a provider and as a sponsor, in grains.
    function owed(address account, address token) external view returns (uint256);
}
