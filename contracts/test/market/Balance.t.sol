// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Balance} from "../../src/libraries/Balance.sol";

/// @title The account's formulas against a ledger that pays every lease second by second.
contract BalanceTest is Test {
    using Balance for Balance.State;

    uint256 private constant MOST_LEASES = 24;

    struct Lease {
        uint256 rate;
        uint256 sponsored;
        uint256 grant;
        uint256 generation; // of the account, by the formulas
        uint256 start;
        uint256 end; // 0: nobody ended it
        // By the ledger:
        bool runs;
        uint256 paid;
        uint256 paidByGrant;
    }

    Balance.State private a; // by the formulas
    uint256 private generation;
    uint256 private toSponsor;
    uint256[] private dryAt;
    mapping(uint256 grant => uint256) private grantEnd;

    uint256 private funds; // by the ledger
    uint256 private credit;
    uint256 private sponsorGot;
    bool private live;
    uint256 private clock;

    uint256 private grant;
    uint256 private expiry;
    Lease[] private leases;
    uint256 private seed;

    function random(uint256 most) private returns (uint256) {
        seed = uint256(keccak256(abi.encode(seed)));
        return seed % (most + 1);
    }

    /// @dev By the formulas.
    function advance(uint256 time) private {
        Balance.State memory state = a;
        uint256 foreseen = state.settledAt == time ? Balance.NEVER : dryTimeOf(state);
        Balance.Events memory found = state.settle(time);
        a = state;
        if (found.dry) {
            assertEq(found.dryAt, foreseen, "it ran dry when it was foreseen");
            dryAt.push(found.dryAt);
            ++generation;
        } else if (foreseen != Balance.NEVER) {
            assertLe(time, foreseen, "it did not run dry when it was foreseen");
        }
        if (found.over) noteOver(found);
    }

    /// @dev The projection needs an account that is settled: of one second, twice.
    function dryTimeOf(Balance.State memory state) private pure returns (uint256) {
        Balance.State memory copy = Balance.State(
            state.funds, state.credit, state.rate, state.sponsored, state.settledAt, state.expiry, state.live
        );
        Balance.Events memory found = copy.settle(copy.settledAt);
        assertFalse(found.dry, "a second in which it could still be rescued");
        return copy.dryTime();
    }

    function noteOver(Balance.Events memory found) private {
        grantEnd[grant] = found.overAt;
        toSponsor += found.unused;
    }

    /// @dev By the ledger: the rates of now.
    function rates() private view returns (uint256 rate, uint256 sponsored) {
        for (uint256 i = 0; i < leases.length; ++i) {
            Lease storage l = leases[i];
            if (!l.runs) continue;
            rate += l.rate;
            if (live && l.grant == grant) sponsored += l.sponsored;
        }
    }

    /// @dev A grant ends before a second that it cannot pay.
    function endGrantIfOver() private {
        (, uint256 sponsored) = rates();
        if (!live || (clock < expiry && credit >= sponsored)) return;
        sponsorGot += credit;
        (credit, live) = (0, false);
    }

    function payASecond() private {
        endGrantIfOver();
        (uint256 rate, uint256 sponsored) = rates();
        ++clock;
        if (rate == 0) return;
        bool dry = funds < rate - sponsored;
        if (!dry) {
            funds -= rate - sponsored;
            credit -= sponsored;
        }
        for (uint256 i = 0; i < leases.length; ++i) {
            Lease storage l = leases[i];
            if (!l.runs) continue;
            if (dry) {
                l.runs = false;
                continue;
            }
            l.paid += l.rate;
            if (live && l.grant == grant) l.paidByGrant += l.sponsored;
        }
    }

    function goTo(uint256 time) private {
        while (clock < time) {
            payASecond();
        }
        advance(time);
        endGrantIfOver();
    }

    function act() private {
        uint256 action = random(99);
        if (action < 30) {
            uint256 amount = random(600);
            a.funds += amount;
            funds += amount;
        } else if (action < 50) {
            if (leases.length < MOST_LEASES) startLease();
        } else if (action < 65) {
            if (leases.length != 0) endLease(leases[random(leases.length - 1)]);
        } else if (action < 80) {
            if (!a.live) giveCredit();
        } else if (action < 88) {
            uint256 amount = random(a.funds);
            a.funds -= amount;
            funds -= amount;
        } else if (a.live && action < 92) {
            takeCreditBack();
        }
    }

    function startLease() private {
        uint256 rate = 1 + random(8);
        uint256 sponsored = a.live && random(9) < 7 ? random(rate) : 0;
        a.rate += rate;
        a.sponsored += sponsored;
        leases.push(Lease(rate, sponsored, grant, generation, clock, 0, true, 0, 0));
    }

    function endLease(Lease storage l) private {
        if (l.end != 0 || l.generation != generation) return;
        l.end = clock;
        l.runs = false;
        a.rate -= l.rate;
        if (a.live && l.grant == grant) a.sponsored -= l.sponsored;
    }

    function giveCredit() private {
        (credit, live) = (1 + random(399), true);
        expiry = clock + 1 + random(119);
        ++grant;
        (a.credit, a.live, a.expiry, a.sponsored) = (credit, true, expiry, 0);
    }

    function takeCreditBack() private {
        Balance.State memory state = a;
        Balance.Events memory found;
        state.endGrant(clock, found);
        a = state;
        noteOver(found);
        sponsorGot += credit;
        (credit, live) = (0, false);
    }

    function check(Lease storage l) private view {
        uint256 end = l.end;
        if (end == 0) end = l.generation < generation ? dryAt[l.generation] : clock;
        assertEq(l.rate * (end - l.start), l.paid, "what a lease was paid");
        uint256 over = l.grant != 0 && grantEnd[l.grant] != 0 ? grantEnd[l.grant] : clock;
        if (over > end) over = end;
        uint256 byGrant = over > l.start ? l.sponsored * (over - l.start) : 0;
        assertEq(byGrant, l.paidByGrant, "what the grant paid of it");
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_isWhatALedgerPaysBySeconds(uint256 seed_) public {
        seed = seed_;
        clock = 1000;
        a.settledAt = 1000;
        uint8[6] memory pauses = [0, 1, 2, 5, 20, 50];
        for (uint256 i = 0; i < 40; ++i) {
            goTo(clock + pauses[random(5)]);
            act();
        }
        goTo(clock + 700);
        for (uint256 i = 0; i < leases.length; ++i) {
            check(leases[i]);
        }
        assertEq(a.funds, funds, "funds");
        assertEq(a.credit, credit, "credit");
        assertEq(toSponsor, sponsorGot, "what the sponsor got back");
    }

    /// @dev Settling in between changes nothing.
    function testFuzz_howOftenItIsSettledChangesNothing(
        uint64 funds_,
        uint64 credit_,
        uint32 rate,
        uint32 sponsored,
        uint16 life,
        uint32 time,
        uint32 between
    ) public pure {
        Balance.State memory once = Balance.State(
            funds_, credit_, rate, sponsored % (uint256(rate) + 1), 1000, 1000 + uint256(life), life != 0
        );
        if (!once.live) (once.credit, once.sponsored) = (0, 0);
        Balance.State memory twice = Balance.State(
            once.funds, once.credit, once.rate, once.sponsored, once.settledAt, once.expiry, once.live
        );
        Balance.Events memory found = once.settle(1000 + uint256(time));
        Balance.Events memory first = twice.settle(1000 + between % (uint256(time) + 1));
        Balance.Events memory second = twice.settle(1000 + uint256(time));
        assertEq(keccak256(abi.encode(once)), keccak256(abi.encode(twice)));
        assertEq(found.dry, first.dry != second.dry);
        assertEq(found.over, first.over != second.over);
        assertEq(found.dryAt, first.dryAt + second.dryAt);
        assertEq(found.overAt, first.overAt + second.overAt);
        assertEq(found.unused, first.unused + second.unused);
    }

    function test_aSecondThatIsPaidInPartIsNotPaid() public pure {
        Balance.State memory state = Balance.State(29, 0, 10, 0, 1000, 0, false);
        assertEq(state.dryTime(), 1002);
        Balance.Events memory found = state.settle(1002);
        assertFalse(found.dry);
        assertEq(state.funds, 9);
        found = state.settle(1003);
        assertTrue(found.dry);
        assertEq(found.dryAt, 1002);
        assertEq(state.funds, 9);
        assertEq(state.rate, 0);
    }

    /// @dev However much there is, and however little is spent.
    function test_timesSaturate() public pure {
        Balance.State memory state = Balance.State(type(uint256).max, 0, 1, 0, 1000, 0, false);
        assertEq(state.dryTime(), 2 ** 40);
        Balance.Events memory found = state.settle(2 ** 40 - 1);
        assertFalse(found.dry);
        assertEq(state.funds, type(uint256).max - (2 ** 40 - 1 - 1000));
        state = Balance.State(0, 0, 0, 0, 1000, 0, false);
        assertEq(state.dryTime(), 2 ** 40);
        state = Balance.State(0, type(uint256).max, 7, 7, 1000, 2 ** 40 - 1, true);
        assertEq(state.dryTime(), 2 ** 40 - 1);
    }

    /// @dev The grant's end comes first: it does not pay the second, and the account may still be able to.
    function test_bothEndInOneSecond() public pure {
        Balance.State memory state = Balance.State(100, 50, 15, 5, 1000, 9000, true);
        assertEq(state.dryTime(), 1010);
        Balance.Events memory found = state.settle(1010);
        assertTrue(found.over);
        assertFalse(found.dry);
        found = state.settle(1011);
        assertTrue(found.dry);
        assertEq(found.dryAt, 1010);
    }
}
