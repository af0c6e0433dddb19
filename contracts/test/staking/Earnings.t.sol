// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Earnings} from "../../src/libraries/Earnings.sol";

/// @title Sums over epochs, beside a list of them.
contract EarningsTest is Test {
    using Earnings for Earnings.Book;

    /// @dev A reward as the list has it.
    struct Listed {
        uint256 epoch;
        uint256 settledIn;
        uint256 lostTo; // the false claim that voided it, counted from 1; 0: none
        Earnings.Reward reward;
    }

    /// @dev What a false claim voided.
    struct Void {
        uint256 epoch;
        uint256 from;
    }

    uint256 private constant STEPS = 40;

    Earnings.Book private book;
    Listed[] private list;
    Void[] private voids;
    uint256 private next;
    uint256 private current;
    uint256 private vesting;

    function releasedNow() private view returns (uint256) {
        return book.released(current, vesting);
    }

    /// @dev Of the epochs before one: those that nothing voided, or those that a certain false claim did.
    function sumBefore(uint256 epoch, uint256 lostTo) private view returns (uint256 perShare, uint256 provider) {
        for (uint256 k = 0; k < list.length; ++k) {
            if (list[k].epoch >= epoch || list[k].lostTo != lostTo) continue;
            perShare += list[k].reward.perShare;
            provider += list[k].reward.toProvider;
        }
    }

    function settleReward(uint256 seed) private {
        Earnings.Reward memory r;
        r.perShare = seed & type(uint96).max;
        r.toPool = (seed >> 96) & type(uint64).max;
        r.toProvider = (seed >> 160) & type(uint64).max;
        book.add(next, current, r);
        list.push(Listed(next++, current, 0, r));
    }

    /// @dev Loses what is not released, whoever it is settled by and however late.
    function settleFalseClaim() private {
        uint256 lost = 0;
        for (uint256 k = 0; k < list.length; ++k) {
            if (list[k].lostTo != 0 || list[k].settledIn + vesting <= current) continue;
            list[k].lostTo = voids.length + 1;
            lost += list[k].reward.toPool + list[k].reward.toProvider;
        }
        (uint256 amount, uint256 from) = book.forfeit(next, releasedNow());
        assertEq(amount, lost, "what is lost");
        voids.push(Void(next++, from));
    }

    function checkStretches() private view {
        for (uint256 to = 0; to <= next; ++to) {
            (uint256 perShare, uint256 provider) = sumBefore(to, 0);
            assertEq(book.perShareIn(0, to), perShare, "for a share");
            assertEq(book.providersIn(0, to), provider, "for the provider");
            (uint256 half, uint256 halfs) = sumBefore(to / 2, 0);
            assertEq(book.perShareIn(to / 2, to), perShare - half);
            assertEq(book.providersIn(to / 2, to), provider - halfs);
        }
    }

    function checkReleased() private view {
        uint256 unreleased = 0;
        uint256 released = 0;
        for (uint256 k = 0; k < list.length; ++k) {
            if (list[k].settledIn + vesting <= current) released = list[k].epoch + 1;
            else if (list[k].lostTo == 0) unreleased += list[k].reward.toPool + list[k].reward.toProvider;
        }
        assertEq(releasedNow(), released, "what is released");
        assertEq(book.unreleased(releasedNow()), unreleased, "what is not");
    }

    /// @dev Whatever came since, each false claim knows what it voided, up to any epoch of it.
    function checkVoids() private view {
        for (uint256 k = 0; k < voids.length; ++k) {
            Void memory v = voids[k];
            for (uint256 to = v.from; to <= v.epoch; ++to) {
                (uint256 perShare, uint256 provider) = sumBefore(to, k + 1);
                assertEq(book.voidedPerShareIn(v.from, to), perShare, "voided, for a share");
                assertEq(book.voidedProvidersIn(v.from, to), provider, "voided, for the provider");
            }
        }
    }

    /// forge-config: default.fuzz.runs = 250
    function testFuzz_isTheList(uint256 seed) public {
        vesting = 1 + seed % 6;
        next = 1 + (seed >> 8) % 5;
        current = next + 1;
        for (uint256 step = 0; step < STEPS; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 3 == 0) current += (seed >> 4) % 8 == 0 ? 10 : 1;
            if (next >= current) ++current;
            uint256 what = (seed >> 8) % 8;
            if (what == 0) settleFalseClaim();
            else if (what == 1) ++next; // without a reward
            else settleReward(uint256(keccak256(abi.encode(seed, step))));
            checkReleased();
        }
        checkStretches();
        checkVoids();
    }

    /// @dev What an account was paid does not change by what is voided later.
    function testFuzz_whatWasReleasedStays(uint256 seed) public {
        vesting = 1 + seed % 4;
        next = 1;
        current = 2;
        uint256 paid = 0;
        uint256 claimed = 0;
        for (uint256 step = 0; step < STEPS; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 2 == 0) current += 1 + (seed >> 4) % 3;
            if (next >= current) ++current;
            if ((seed >> 8) % 6 == 0) settleFalseClaim();
            else settleReward(uint256(keccak256(abi.encode(seed, step))));
            if ((seed >> 16) % 4 != 0) continue;
            paid += book.perShareIn(claimed, releasedNow());
            claimed = releasedNow();
        }
        current += vesting;
        paid += book.perShareIn(claimed, releasedNow());
        (uint256 perShare,) = sumBefore(next, 0);
        assertEq(paid, perShare);
    }
}
