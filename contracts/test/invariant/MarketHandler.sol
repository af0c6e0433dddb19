// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Market} from "../../src/Market.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {Rules} from "../Rules.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";
import {TermsDouble} from "../doubles/TermsDouble.sol";
import {UnitsDouble} from "../doubles/UnitsDouble.sol";
import {WatchDouble} from "../doubles/WatchDouble.sol";

/// @title Providers, renters and sponsors who do what they may, on days of 600 seconds, and a record of what each had.
/// @dev No action reverts: what is not possible now is left out.
contract MarketHandler is Test {
    uint256 internal constant G = 1e18;
    uint256 public constant DAY = 600;
    uint256 public constant ACCOUNTS = 4; // two renters, two numbers each
    uint256 public constant COMMITMENTS = 2;
    uint256 private constant MOST_LEASES = 16;

    struct Permission {
        uint256 offer;
        uint256 version;
        uint256 until;
    }

    Stablecoin public immutable USD = new Stablecoin(6);
    TermsDouble public immutable STAKING = new TermsDouble();
    UnitsDouble public immutable CAPACITY = new UnitsDouble(Rules.capacity());
    WatchDouble public immutable WATCH = new WatchDouble(600);
    Market public immutable MARKET;

    /// @notice What came into an account but for credit, and what its renter took out, in smallest units.
    mapping(uint256 account => uint256) public deposited;
    mapping(uint256 account => uint256) public withdrawn;
    mapping(address sponsor => uint256) public given;
    mapping(address who => uint256) public collected;
    /// @notice What a lease paid to its provider and gave back, in grains.
    mapping(uint256 lease => uint256) public paid;
    /// @notice What a lease was when it was taken.
    mapping(uint256 lease => bytes32) public contentOf;
    /// @notice The grant that had to pay its share of a lease; 0: none.
    mapping(uint256 lease => uint256) public payerOf;
    /// @notice Grants that pay for what was permitted alone, and what of that is not used.
    mapping(uint256 grant => bool) private _restricted;
    mapping(uint256 grant => Permission) private _permitted;
    uint256 private _judged;

    constructor() {
        vm.warp(20_000 * DAY + 123);
        MARKET = new Market(IMarket.Config(address(CAPACITY), address(STAKING), address(WATCH), address(0), 1000));
        CAPACITY.setMarket(address(MARKET));
        for (uint256 id = 1; id <= COMMITMENTS; ++id) {
            CAPACITY.setLeasable(id, 12);
            setState(id, IStaking.State.Active);
            // forge-lint: disable-next-line(unsafe-typecast)
            WATCH.setLevel(id, IWatch.Level(9500, uint8(3 * id), 8000, 32));
        }
        _judged = block.timestamp / DAY;
        offer(1, IMarket.Terms(7e17 + 3, 8, 20, 40));
        offer(2, IMarket.Terms(3e15 + 1, 5, 6, 4200));
        offer(2, IMarket.Terms(2e18, 9, 900, 900));
    }

    function offer(uint256 id, IMarket.Terms memory t) private {
        vm.prank(providerOf(id));
        MARKET.postOffer(id, address(USD), t, IMarket.Description("DE", 0, 0, "https://host.example", 0));
    }

    function setState(uint256 id, IStaking.State state) private {
        STAKING.set(id, IStaking.Terms(providerOf(id), 12, 0, 1e6, state, false, 10));
    }

    function providerOf(uint256 id) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0x100 + id));
    }

    function renterOf(uint256 account) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0x200 + account / 2));
    }

    function sponsorOf(uint256 account) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0x300 + account));
    }

    function viewOf(uint256 account) public view returns (IMarket.Account memory) {
        return MARKET.accountOf(renterOf(account), address(USD), account % 2);
    }

    function accountOf(uint256 lease) public view returns (uint256) {
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        return 2 * (uint160(l.renter) - 0x200) + l.number;
    }

    /// @notice The terms of a lease: what no call may change.
    function contentNow(uint256 lease) public view returns (bytes32) {
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        return keccak256(
            abi.encode(
                keccak256(abi.encode(l.offer, l.commitment, l.provider, l.renter, l.token, l.number, l.units)),
                keccak256(abi.encode(l.minTerm, l.notice, l.orderedAt, l.rate, l.sponsored, l.grant, l.specHash))
            )
        );
    }

    /// @notice Brings an account to now.
    function touch(uint256 account) public {
        deposit(account, 1);
    }

    function deposit(uint256 account, uint256 amount) public {
        account %= ACCOUNTS;
        amount = 1 + amount % 3000;
        deposited[account] += amount;
        USD.mint(address(this), amount);
        USD.approve(address(MARKET), amount);
        MARKET.deposit(renterOf(account), address(USD), account % 2, amount);
    }

    function withdraw(uint256 account, uint256 amount) external {
        account %= ACCOUNTS;
        uint256 most = viewOf(account).funds / G;
        if (most == 0) return;
        // Now and then all of it.
        amount = amount % 3 == 0 ? most : 1 + amount % most;
        withdrawn[account] += amount;
        vm.prank(renterOf(account));
        MARKET.withdraw(address(USD), account % 2, amount, address(0x999));
    }

    function grant(uint256 account, uint256 amount, uint256 shareBps, uint256 time) external {
        account %= ACCOUNTS;
        if (viewOf(account).live) return;
        amount = 1 + amount % 3000;
        address sponsor = sponsorOf(account);
        vm.prank(renterOf(account));
        MARKET.acceptSponsor(address(USD), account % 2, sponsor);
        given[sponsor] += amount;
        USD.mint(sponsor, amount);
        vm.startPrank(sponsor);
        USD.approve(address(MARKET), amount);
        shareBps = shareBps % 4 == 0 ? 10_000 : 1 + shareBps % 10_000;
        uint256 expiry = block.timestamp + 1 + time % (4 * DAY);
        bool restricted = time % 2 == 0;
        uint256 id =
            MARKET.grantCredit(renterOf(account), address(USD), account % 2, amount, shareBps, expiry, restricted);
        vm.stopPrank();
        _restricted[id] = restricted;
    }

    function permitLease(uint256 account, uint256 id, uint256 time) external {
        account %= ACCOUNTS;
        IMarket.Account memory a = viewOf(account);
        if (!a.live || !_restricted[a.grant]) return;
        id = 1 + id % MARKET.offerCount();
        uint256 until = block.timestamp + time % DAY;
        uint256 version = MARKET.offerOf(id).version;
        vm.prank(sponsorOf(account));
        MARKET.permitLease(a.grant, id, version, until);
        _permitted[a.grant] = Permission(id, version, until);
    }

    function endGrant(uint256 account, bool bySponsor) external {
        account %= ACCOUNTS;
        IMarket.Account memory a = viewOf(account);
        if (!a.live) return;
        vm.prank(bySponsor ? sponsorOf(account) : renterOf(account));
        MARKET.endGrant(a.grant);
    }

    function take(uint256 account, uint256 id, uint256 units) external {
        account %= ACCOUNTS;
        id = 1 + id % MARKET.offerCount();
        IMarket.Offer memory o = MARKET.offerOf(id);
        IStaking.State state = STAKING.termsOf(o.commitment).state;
        uint256 free = CAPACITY.leasable(o.commitment) - CAPACITY.leased(o.commitment);
        if (free > o.terms.unitsMax - o.units) free = o.terms.unitsMax - o.units;
        if (free == 0 || state != IStaking.State.Active || MARKET.leaseCount() >= MOST_LEASES) return;
        units = 1 + units % free;
        if (viewOf(account).funds < o.terms.rate * units * o.terms.minTerm) return;
        IMarket.Account memory a = viewOf(account);
        vm.prank(renterOf(account));
        uint256 lease = MARKET.take(id, o.version, units, account % 2, o.terms.rate, bytes32(units));
        contentOf[lease] = contentNow(lease);
        if (a.live) payerOf[lease] = payer(a.grant, id, o.version);
    }

    /// @dev A permission is used up by the lease that it was for.
    function payer(uint256 grant_, uint256 id, uint256 version) private returns (uint256) {
        if (!_restricted[grant_]) return grant_;
        Permission memory p = _permitted[grant_];
        if (p.offer != id || p.version != version || p.until < block.timestamp) return 0;
        delete _permitted[grant_];
        return grant_;
    }

    /// @dev Some lease in a state, the search beginning anywhere; 0: there is none.
    function some(uint256 seed, IMarket.State state) private view returns (uint256) {
        uint256 count = MARKET.leaseCount();
        for (uint256 k = 0; k < count; ++k) {
            uint256 lease = 1 + addmod(seed, k, count);
            if (MARKET.leaseOf(lease).state == state) return lease;
        }
        return 0;
    }

    function confirm(uint256 seed) external {
        uint256 lease = some(seed, IMarket.State.Ordered);
        if (lease == 0) return;
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        vm.prank(l.provider);
        if (block.timestamp > l.orderedAt + 6) MARKET.cancel(lease);
        else MARKET.confirm(lease, "key");
    }

    function cancel(uint256 seed) external {
        uint256 lease = some(seed, IMarket.State.Ordered);
        if (lease == 0) return;
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        if (block.timestamp <= l.orderedAt + 6) vm.prank(l.provider);
        MARKET.cancel(lease);
    }

    function end(uint256 seed, uint256 who) external {
        uint256 lease = some(seed, IMarket.State.Active);
        if (lease == 0) return;
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        (,, bool dry) = MARKET.standingOf(lease);
        if (dry) {
            MARKET.end(lease);
        } else if (who % 2 == 0) {
            vm.prank(l.renter);
            MARKET.end(lease);
        } else {
            vm.prank(l.provider);
            if (l.noticeAt == 0) MARKET.reclaim(lease);
            else if (block.timestamp >= l.noticeAt + l.notice) MARKET.end(lease);
        }
    }

    function release(uint256 seed) external {
        uint256 lease = some(seed, seed % 2 == 0 ? IMarket.State.Active : IMarket.State.Ended);
        if (lease == 0) return;
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        (,, bool dry) = MARKET.standingOf(lease);
        bool finished = dry || l.state != IMarket.State.Active;
        if (!l.released && (finished || block.timestamp >= l.start + l.minTerm)) MARKET.release(lease);
    }

    function settle(uint256 seed) external {
        uint256 count = MARKET.leaseCount();
        if (count != 0) settleOne(1 + seed % count);
    }

    /// @dev What comes to each is seen from outside.
    function settleOne(uint256 lease) public {
        uint256 account = accountOf(lease);
        touch(account);
        address sponsor = sponsorOf(account);
        address provider = MARKET.leaseOf(lease).provider;
        uint256 before = viewOf(account).funds + owed(sponsor) + owed(provider);
        uint256[] memory leases = new uint256[](1);
        leases[0] = lease;
        MARKET.settleLeases(leases);
        paid[lease] += viewOf(account).funds + owed(sponsor) + owed(provider) - before;
    }

    function owed(address who) public view returns (uint256) {
        return MARKET.owed(who, address(USD));
    }

    function giveBack(uint256 seed) external {
        uint256 lease = some(seed, IMarket.State.Ended);
        if (lease == 0) return;
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        (uint256 until,, bool dry) = MARKET.standingOf(lease);
        if (block.timestamp < (dry ? until : l.endedAt)) return;
        vm.prank(l.provider);
        MARKET.giveBack(lease);
    }

    function collect(uint256 seed) external {
        address who = seed % 2 == 0 ? providerOf(1 + seed % COMMITMENTS) : sponsorOf(seed % ACCOUNTS);
        collectOf(who);
    }

    function collectOf(address who) public {
        if (owed(who) < G) return;
        vm.prank(who);
        collected[who] += MARKET.collect(address(USD), address(0x999));
    }

    function reprice(uint256 id, uint128 rate) external {
        id = 1 + id % MARKET.offerCount();
        vm.prank(providerOf(MARKET.offerOf(id).commitment));
        MARKET.repriceOffer(id, 1e15 + rate % 2e18);
    }

    /// @notice A commitment stops, or goes on.
    function toggle(uint256 id) external {
        id = 1 + id % COMMITMENTS;
        bool stops = id % 3 == 0 || STAKING.termsOf(id).state == IStaking.State.Active;
        setState(id, stops ? IStaking.State.Failed : IStaking.State.Active);
    }

    /// @notice Time goes on, mostly by little; days that end are judged.
    function pass(uint256 time, uint256 slots) external {
        goTo(block.timestamp + (time % 3 == 0 ? time % (3 * DAY) : time % 60), slots);
    }

    function goTo(uint256 time, uint256 slots) public {
        vm.warp(time);
        for (; _judged < block.timestamp / DAY && _judged < 20_400; ++_judged) {
            for (uint256 id = 1; id <= COMMITMENTS; ++id) {
                slots = uint256(keccak256(abi.encode(slots)));
                WATCH.setMask(id, _judged, slots % 5 == 0 ? 0xffff << (slots % 200) : 0);
                WATCH.setDown(id, _judged, slots % 2 == 0 ? 0 : uint256(keccak256(abi.encode(slots))));
            }
        }
    }
}
