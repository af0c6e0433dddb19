// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Vm} from "forge-std/Vm.sol";

import {Market} from "../../src/Market.sol";
import {Watch} from "../../src/Watch.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {GasWorld} from "../GasWorld.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";

/// @title Leases over several days that real watchers judge: all contracts as they are deployed, but for the proofs'
/// verifier. What is refunded is what this test counts slot by slot and day by day, to the grain.
contract WatchedLeasesTest is GasWorld {
    uint256 private constant BPS = 10_000;
    uint256 private constant G = 1e18;
    uint256 private constant ALL = type(uint256).max;
    uint256 private constant FIRST = 20_003;
    uint256 private constant DAYS = 6;
    uint256 private constant UNITS = 8;
    uint128 private constant RATE = 3e17 + 7;
    uint256 private constant FUNDS = 1e9;
    IWatch.Level private LEVEL = IWatch.Level({targetBps: 9900, factor: 3, capBps: 4000, maxMasked: 32});

    /// @dev Those of one account each: plain, paid partly by a sponsor, and running dry.
    enum Kind {
        Plain,
        Sponsored,
        Dry
    }

    /// @dev What a renter and its sponsor would write down of a lease.
    struct Book {
        uint256 lease;
        uint256 start;
        uint256 paid; // up to when it is settled
        uint256 end; // of the machine's life, as far as it is known; 0: it runs
        uint256 funds; // of the account, in grains, as of `noted`
        uint256 noted;
    }

    address private renter = makeAddr("renter");
    address private sponsor = makeAddr("sponsor");
    address[] private watchers;
    Stablecoin private usd = new Stablecoin(6);
    Watch private watch;
    Market private market;
    uint256 private id;
    uint256 private offer;
    uint256 private L;

    Book[3] private books;
    uint256 private grantEnd; // 0: it goes on
    uint256 private sponsored; // of the sponsored lease's rate
    uint256 private refunds; // how many of them there were
    mapping(uint256 day => uint256) private masks;
    mapping(uint256 day => uint256) private downs;
    uint256 private seed;

    function any(uint256 below) private returns (uint256) {
        seed = uint256(keccak256(abi.encode(seed)));
        return seed % below;
    }

    /// @dev The contracts, with days of so many seconds; the commitment is proven on day FIRST - 2.
    function build(uint32 length) private {
        L = length;
        vm.warp((FIRST - 2) * L);
        watch = new Watch(
            IWatch.Config({
                token: address(flt),
                staking: address(staking),
                beacon: aBeacon(),
                daySeconds: length,
                leastWatchers: 5,
                stake: 1 ether,
                demandDeposit: 1 ether,
                dayPay: 1 ether
            })
        );
        market = new Market(IMarket.Config(address(capacity), address(staking), address(watch), address(0), 12_000));
        AccessManager authority = AccessManager(capacity.authority());
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, 3);
        authority.grantRole(3, address(market), 0);

        id = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, UNITS * 200 ether);
        watch.setServiceLevel(id, LEVEL);
        for (uint256 k = 0; k < 7; ++k) {
            watchers.push(makeAddr(string.concat("watcher ", vm.toString(k))));
            assertTrue(flt.transfer(watchers[k], 1 ether));
            vm.startPrank(watchers[k]);
            flt.approve(address(watch), ALL);
            watch.register("https://watcher.example");
            vm.stopPrank();
        }
        vm.roll(GENESIS + staking.termsOf(id).startEpoch * rules.epochBlocks);
        sealNow(id);
        uint256 challenge = openNext();
        respond(id, challenge, UNITS);
        draw(challenge);
        prove(id, challenge);

        address[2] memory people = [renter, sponsor];
        for (uint256 i = 0; i < people.length; ++i) {
            usd.mint(people[i], 1e15);
            vm.prank(people[i]);
            usd.approve(address(market), ALL);
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        uint24 term = uint24(L / 24);
        IMarket.Terms memory terms = IMarket.Terms({rate: RATE, unitsMax: 8, minTerm: term, notice: term});
        offer = market.postOffer(
            id, address(usd), terms, IMarket.Description("DE", "site 1", keccak256("{}"), "https://host.example", "tls")
        );
    }

    // --- What watchers do.

    /// @dev Some slots in a row, or here and there.
    function someSlots() private returns (uint256 slots) {
        uint256 begin = any(256);
        uint256 length = any(3) == 0 ? any(250) : any(20);
        for (uint256 slot = begin; slot < begin + length && slot < 256; ++slot) {
            if (any(8) != 0) slots |= uint256(1) << slot;
        }
    }

    function nameTheSeed() private {
        vm.roll(block.number + 2);
        watch.nameSeed();
        vm.roll(block.number + 3);
        watch.storeSeed(block.timestamp / L, "");
    }

    function announce(uint256 day) private {
        uint256 mask = 0;
        uint256 begin = any(224);
        for (uint256 slot = begin; slot < begin + any(32); ++slot) {
            mask |= uint256(1) << slot;
        }
        watch.announceMaintenance(id, day, mask);
        masks[day] = mask;
    }

    /// @dev The day is over: all report what they saw of the host, and two calls judge it by some of the words each.
    function reportAndJudge(uint256 day) private {
        uint256 outage = any(4) == 0 ? 0 : someSlots();
        IWatch.Word[] memory words = new IWatch.Word[](watchers.length);
        vm.warp((day + 1) * L);
        for (uint256 k = 0; k < words.length; ++k) {
            words[k] = IWatch.Word({
                watcher: watchers[k],
                seen: any(3) == 0 ? ~someSlots() : ALL,
                up: ~(any(5) == 0 ? someSlots() : outage),
                sshRoot: "ssh",
                salt: keccak256(abi.encode(day, k)),
                proof: new bytes32[](0)
            });
            // It watches one commitment: the root is the leaf.
            bytes32 root = watch.leafOf(day, id, words[k]);
            vm.prank(watchers[k]);
            watch.report(day, root);
        }
        vm.warp((day + 1) * L + L / 12);
        for (uint256 call = 0; call < 2; ++call) {
            judge(day, words);
        }
    }

    /// @dev By the words of three to five members.
    function judge(uint256 day, IWatch.Word[] memory all) private {
        address[] memory members = watch.committeeOf(id, day);
        uint256 left = 3 + any(3);
        IWatch.Word[] memory words = new IWatch.Word[](left);
        uint256 count = 0;
        uint160 last = 0;
        while (count < left) {
            // The member with the next address.
            uint256 next = ALL;
            for (uint256 k = 0; k < all.length; ++k) {
                address a = all[k].watcher;
                bool isMember = false;
                for (uint256 m = 0; m < members.length; ++m) {
                    isMember = isMember || members[m] == a;
                }
                if (isMember && uint160(a) > last && (next == ALL || a < all[next].watcher)) next = k;
            }
            if (next == ALL) break;
            words[count++] = all[next];
            last = uint160(all[next].watcher);
        }
        assertEq(count, left);
        for (uint256 slot = 0; slot < 256; ++slot) {
            uint256 down = 0;
            for (uint256 k = 0; k < count; ++k) {
                if (words[k].seen >> slot & 1 == 1 && words[k].up >> slot & 1 == 0) ++down;
            }
            if (down >= 3) downs[day] |= uint256(1) << slot;
        }
        watch.judge(id, day, words);
        (uint256 found, uint256 mask) = watch.slotsOf(id, day);
        assertEq(found & ~mask, downs[day] & ~masks[day], "slots that are down");
    }

    // --- What the refund has to be.

    /// @dev What a day costs, by the slots that lie wholly within [from, to).
    function reduction(uint256 day, uint256 from, uint256 to) private view returns (uint256) {
        uint256 counted = 0;
        uint256 down = 0;
        for (uint256 slot = 0; slot < 256; ++slot) {
            // Its first second, and the first after it: those at which (second · 256) / L changes.
            uint256 begin = day * L + (L * slot + 255) / 256;
            uint256 after_ = day * L + (L * (slot + 1) + 255) / 256;
            if (begin < from || after_ > to || masks[day] >> slot & 1 == 1) continue;
            ++counted;
            if (downs[day] >> slot & 1 == 1) ++down;
        }
        if (counted == 0 || BPS * (counted - down) >= LEVEL.targetBps * counted) return 0;
        uint256 part = uint256(LEVEL.factor) * BPS * down / counted;
        return part < LEVEL.capBps ? part : LEVEL.capBps;
    }

    function up(uint256 a) private pure returns (uint256) {
        return (a + BPS - 1) / BPS;
    }

    /// @dev Of the time [from, to) of a lease, all of which its machine lived: of each whole day together, and of what is
    /// before and after them. The sponsor has its part of days that began while its grant lasted.
    function expected(Kind kind, uint256 from, uint256 to) private view returns (uint256 total, uint256 toSponsor) {
        uint256 s = kind == Kind.Sponsored ? sponsored : 0;
        uint256 whole = 0;
        uint256 wholeSponsored = 0;
        for (uint256 day = from / L; day * L < to; ++day) {
            uint256 a = from > day * L ? from : day * L;
            uint256 b = to < (day + 1) * L ? to : (day + 1) * L;
            uint256 q = (b - a) * reduction(day, a, b);
            bool shares = grantEnd == 0 || day * L < grantEnd;
            if (b - a == L) {
                whole += q;
                if (shares) wholeSponsored += q;
            } else {
                total += up(RATE * q);
                if (shares) toSponsor += up(s * q);
            }
        }
        total += up(RATE * whole);
        toSponsor += up(s * wholeSponsored);
    }

    // --- What renters do.

    function number(Kind kind) private pure returns (uint256) {
        return uint256(kind);
    }

    function fundsOf(Kind kind) private view returns (uint256) {
        return market.accountOf(renter, address(usd), number(kind)).funds;
    }

    function start(Kind kind, uint256 amount) private {
        Book storage b = books[uint256(kind)];
        vm.startPrank(renter);
        market.deposit(renter, address(usd), number(kind), amount);
        b.lease = market.take(offer, 1, 1, number(kind), RATE, keccak256("spec"));
        vm.stopPrank();
        vm.warp(block.timestamp + any(L / 96));
        market.confirm(b.lease, keccak256("key"));
        b.start = block.timestamp;
        (b.paid, b.noted) = (b.start, b.start);
        b.funds = fundsOf(kind);
    }

    /// @dev The account has paid up to now, by its own book; a dry one has paid for all seconds that it could.
    function advance(Kind kind) private {
        Book storage b = books[uint256(kind)];
        if (kind != Kind.Dry || b.end != 0) return;
        uint256 lasts = b.noted + b.funds / RATE;
        if (block.timestamp > lasts) {
            b.end = lasts;
            b.funds -= RATE * (lasts - b.noted);
        } else {
            b.funds -= RATE * (block.timestamp - b.noted);
        }
        b.noted = block.timestamp;
    }

    /// @dev Settles a lease to the newest final day, and holds the payment against the books.
    function settle(Kind kind) private {
        Book storage b = books[uint256(kind)];
        advance(kind);
        uint256 until = (block.timestamp - L / 2) / L * L;
        if (b.end != 0 && b.end < until) until = b.end;
        uint256[] memory leases = new uint256[](1);
        leases[0] = b.lease;
        vm.recordLogs();
        uint256 count = market.settleLeases(leases);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (until <= b.paid) {
            assertEq(count, 0);
            return;
        }
        assertEq(count, 1);
        (uint256 total, uint256 toSponsor) = expected(kind, b.paid, until);
        bool found = false;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IMarket.LeaseSettled.selector) continue;
            found = true;
            (uint256 to, uint256 provider, uint256 toAccount, uint256 back) =
                abi.decode(logs[i].data, (uint256, uint256, uint256, uint256));
            assertEq(to, until, "until");
            assertEq(back, toSponsor, "to the sponsor");
            assertEq(toAccount, total - toSponsor, "to the account");
            assertEq(provider, RATE * (until - b.paid) - total, "to the provider");
        }
        assertTrue(found);
        if (total > 0) ++refunds;
        b.paid = until;
        b.funds += total - toSponsor;
        if (kind == Kind.Dry) assertEq(fundsOf(kind), b.funds, "what the account has");
    }

    // --- The days.

    function live(uint32 length) private {
        build(length);
        for (uint256 day = FIRST; day < FIRST + DAYS; ++day) {
            if (any(2) == 0) announce(day);
        }
        vm.warp(FIRST * L);
        nameTheSeed();
        vm.prank(renter);
        market.acceptSponsor(address(usd), number(Kind.Sponsored), sponsor);
        uint256 half = FIRST * L + (2 * L) + L / 4 + any(L / 2); // in the middle of the third day
        bool called = any(2) == 0;
        vm.prank(sponsor);
        market.grantCredit(renter, address(usd), 1, FUNDS, 2500, called ? (FIRST + 30) * L : half, false);
        vm.warp(block.timestamp + any(L / 2));
        start(Kind.Plain, FUNDS);
        start(Kind.Sponsored, FUNDS);
        sponsored = market.leaseOf(books[1].lease).sponsored;
        assertGt(sponsored, 0);
        // Of the account's money, what minTerm costs is in the lease, and the rest lasts for two to four days.
        start(Kind.Dry, (RATE * (L / 24 + 2 * L + any(2 * L))) / G + 1);

        for (uint256 day = FIRST + 1; day < FIRST + DAYS; ++day) {
            vm.warp(day * L);
            nameTheSeed();
            reportAndJudge(day - 1);
            vm.warp(day * L + L / 2 + any(L / 8));
            for (uint256 kind = 0; kind < 3; ++kind) {
                if (any(2) == 0) settle(Kind(kind));
            }
            if (day == FIRST + 2) endTheGrant(called, half);
            if (day == FIRST + 3) endLease(Kind.Plain);
            if (day == FIRST + 4) endLease(Kind.Sponsored);
        }
        vm.warp((FIRST + DAYS) * L);
        nameTheSeed();
        reportAndJudge(FIRST + DAYS - 1);
        vm.warp((FIRST + DAYS) * L + L / 2);
        for (uint256 kind = 0; kind < 3; ++kind) {
            settle(Kind(kind));
        }
        // The refund of the last settlement came after the account had run dry, and revives nothing.
        assertGt(books[2].end, 0, "it ran dry");
        vm.prank(makeAddr("anybody"));
        market.end(books[2].lease);
        assertAllIsPaid();
    }

    function endTheGrant(bool called, uint256 half) private {
        vm.warp(block.timestamp < half ? half : block.timestamp);
        if (called) {
            vm.prank(sponsor);
            market.endGrant(1);
            grantEnd = block.timestamp;
        } else {
            grantEnd = half;
        }
    }

    function endLease(Kind kind) private {
        vm.warp(block.timestamp + any(L / 8));
        vm.prank(renter);
        market.end(books[uint256(kind)].lease);
        books[uint256(kind)].end = block.timestamp;
    }

    /// @dev Each lease ended after minTerm: all of its deposit goes back, and nothing is left with the market.
    function assertAllIsPaid() private {
        uint256 ran = 0;
        for (uint256 kind = 0; kind < 3; ++kind) {
            Book storage b = books[kind];
            assertEq(market.leaseOf(b.lease).paidUntil, b.end, "paid to its end");
            market.release(b.lease);
            market.giveBack(b.lease);
            ran += RATE * (b.end - b.start);
        }
        assertEq(capacity.leasedAt(id, ALL), 0);
        uint256 left = market.owed(address(this), address(usd)) + market.owed(sponsor, address(usd));
        for (uint256 kind = 0; kind < 3; ++kind) {
            left += fundsOf(Kind(kind));
        }
        assertEq(usd.balanceOf(address(market)) * G, left, "all that was paid in is somebody's");
        assertLe(market.owed(address(this), address(usd)), ran, "the provider gets no more than the leases cost");
    }

    /// forge-config: default.fuzz.runs = 40
    function testFuzz_days(uint256 seed_) public {
        seed = seed_;
        live(1 days);
    }

    /// @dev In days whose slots have not the same lengths, of 5 and 6 seconds.
    /// forge-config: default.fuzz.runs = 40
    function testFuzz_shortDays(uint256 seed_) public {
        seed = seed_;
        live(1432);
    }

    /// @dev What these tests compare is there: refunds are usual.
    function test_thereAreRefunds() public {
        seed = 1;
        live(1 days);
        assertGt(refunds, 4);
    }
}
