// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Choice} from "./Choice.sol";

/// @title What becomes of slashes; and what would have become of everybody without one.
abstract contract SlashHandler is Choice {
    uint256 private constant LONG = 400; // epochs after which everything is released
    uint256 private constant SHARES_OFF = 6; // wei that rounding moves between two who share

    function finishSlash(uint256 seed, uint256 who, bool patient) external watched {
        uint256 id = some(this.hasSlash, seed, uint256(IStaking.Fate.Held));
        uint256 number = someSlash(id, IStaking.Fate.Held, seed);
        uint256 due = STAKING.slashOf(id, number).dueEpoch;
        uint256 current = LEDGER.currentEpoch();
        if (current < due) {
            bytes memory call = abi.encodeCall(IStaking.finishSlash, (id, number));
            refused(
                person(who), call, IStaking.StillHeld.selector, "a slash is held for as long as its epoch's rules say"
            );
            if (!patient || due > current + 3) return;
            goTo(due, seed);
        }
        vm.prank(person(who));
        STAKING.finishSlash(id, number);
    }

    function giveBack(uint256 seed) external watched {
        uint256 id = some(this.hasSlash, seed, uint256(IStaking.Fate.Held));
        uint256 number = someSlash(id, IStaking.Fate.Held, seed);
        vm.prank(COUNCIL);
        STAKING.giveBack(id, number);
        bytes memory call = abi.encodeCall(IStaking.finishSlash, (id, number));
        refused(person(seed), call, IStaking.SlashNotHeld.selector, "each slash comes once, and ends once");
    }

    function takeBack(uint256 seed) external watched {
        (uint256 id, address who) = someone(this.canTakeBack, seed);
        uint256 number = partToTake(id, who) - 1;
        if (tooEarly(id, number, seed, who, abi.encodeCall(IStaking.takeBack, (id, number)))) return;
        uint256 before = TOKEN.balanceOf(who);
        vm.prank(who);
        uint256 amount = STAKING.takeBack(id, number);
        same(TOKEN.balanceOf(who) - before, amount, "what is said to be paid is paid");
        bytes memory call = abi.encodeCall(IStaking.takeBack, (id, number));
        refused(who, call, IStaking.NothingToCollect.selector, "everybody takes back once what was taken from it");
    }

    function takeBackRequest(uint256 seed) external watched {
        (uint256 id, address who) = someone(this.canTakeBackRequest, seed);
        (uint256 number, uint256 request) = requestToTake(id, who);
        --number;
        bytes memory call = abi.encodeCall(IStaking.takeBackRequest, (id, number, request));
        if (tooEarly(id, number, seed, who, call)) return;
        uint256 before = TOKEN.balanceOf(who);
        vm.prank(who);
        uint256 amount = STAKING.takeBackRequest(id, number, request);
        same(TOKEN.balanceOf(who) - before, amount, "what is said to be paid is paid");
        refused(who, call, IStaking.NothingToCollect.selector, "everybody takes back once what was taken from it");
    }

    /// @notice All slashes end: every other is given back, and everybody takes what it gets of it.
    function endSlashes() external watched {
        goTo(LEDGER.currentEpoch() + 65, 0);
        for (uint256 id = commitments(); id > 0; --id) {
            for (uint256 number = STAKING.slashCount(id); number > 0; --number) {
                _end(id, number - 1);
            }
        }
    }

    function _end(uint256 id, uint256 number) private {
        if (STAKING.slashOf(id, number).fate == IStaking.Fate.Held) {
            if (number % 2 == 0) return STAKING.finishSlash(id, number);
            vm.prank(COUNCIL);
            STAKING.giveBack(id, number);
        }
        if (STAKING.slashOf(id, number).fate == IStaking.Fate.Finished) return;
        for (uint256 who = 0; who < PEOPLE; ++who) {
            vm.startPrank(person(who));
            if (!WATCH.tookBack(id, number, person(who))) STAKING.takeBack(id, number);
            for (uint256 r = STAKING.requestCount(id, person(who)); r > 0; --r) {
                if (WATCH.canTakeBack(id, number, person(who), r - 1)) STAKING.takeBackRequest(id, number, r - 1);
            }
            vm.stopPrank();
        }
    }

    /// @dev The clock goes on: the epochs that are over get their counts, before anybody is settled for them.
    function goTo(uint256 epoch, uint256 seed) internal {
        uint256 first = LEDGER.currentEpoch();
        WATCH.read(vm.getRecordedLogs());
        WATCH.goTo(epoch);
        for (uint256 k = first; k < epoch; ++k) {
            _countAll(k, uint256(keccak256(abi.encode(seed, k))));
        }
    }

    /// @dev In the epoch of a slash its stake still votes, and is in nobody's hands. Some wait for the next.
    function tooEarly(uint256 id, uint256 number, uint256 seed, address who, bytes memory call) private returns (bool) {
        if (WATCH.slashedIn(id, number) != LEDGER.currentEpoch()) return false;
        refused(who, call, IStaking.StillHeld.selector, "nothing is taken back in the epoch of the slash");
        if (seed % 2 == 0) return true;
        goTo(LEDGER.currentEpoch() + 1, seed);
        return false;
    }

    /// @dev What everybody did in an epoch that is over. Mostly all is proven, sometimes there are misses or false claims.
    function _countAll(uint256 epoch, uint256 seed) private {
        uint256 challenges = seed % 7;
        for (uint256 id = commitments(); id > 0; --id) {
            IStaking.Terms memory t = STAKING.termsAt(id, epoch);
            bool isBound = t.state == IStaking.State.Active || t.state == IStaking.State.Failed;
            if (!isBound || epoch < t.startEpoch || epoch > t.endEpoch) continue;
            uint256 fault = uint256(keccak256(abi.encode(seed, id)));
            uint256 o = t.units * challenges;
            uint256 c = fault % 4 == 1 ? o * (fault % 97) / 97 : o;
            uint256 p = fault % 8 == 2 ? c * (fault % 89) / 89 : c;
            LEDGER.setCounts(id, epoch, o, c, p);
            if (challenges != 0) LEDGER.setMostActive(id, epoch, t.units);
        }
    }

    function isFaulty(uint256 id, uint256 epoch) internal view returns (bool) {
        ICapacity.Counts memory n = LEDGER.countsOf(id, epoch);
        return n.proven != n.opportunities;
    }

    /// @dev What becomes of everybody when an epoch with faults is settled; when the slash is given back; and when there
    /// had been no fault. Only looked at, not done.
    function compare(uint256 id, uint256 epoch, address settler) internal {
        (uint256[PEOPLE] memory before,) = _after(id, epoch, settler, _nothing);
        (uint256[PEOPLE] memory given,) = _after(id, epoch, settler, _settleAndGiveBack);
        uint256 off = SHARES_OFF + 2 * _requests(id);
        for (uint256 who = 0; who < PEOPLE; ++who) {
            atLeast(given[who] + off, before[who], "a slash given back leaves nobody poorer");
        }
        if (!WATCH.isFixed(epoch)) {
            off += 31 * LEDGER.countsOf(id, epoch).opportunities; // a rate is rounded to whole wei
            (uint256[PEOPLE] memory honest,) = _after(id, epoch, settler, _settleWithoutFault);
            (uint256[PEOPLE] memory faulty, uint256 bounty) = _after(id, epoch, settler, _settle);
            uint256 together = _ofBoth(faulty, settler, providerOf(id)) + bounty;
            atLeast(
                _ofBoth(honest, settler, providerOf(id)) + off,
                together,
                "a provider and its settler never gain by a fault"
            );
            atLeast(_sum(honest) + PEOPLE * off, _sum(given), "a slash given back leaves nobody richer");
        }
        vm.getRecordedLogs();
    }

    /// @dev What everybody has in the end when something is done now.
    function _after(
        uint256 id,
        uint256 epoch,
        address settler,
        function(uint256, uint256, address) internal returns (uint256) what
    ) private returns (uint256[PEOPLE] memory wealth, uint256 bounty) {
        uint256 state = vm.snapshotState();
        bounty = what(id, epoch, settler);
        LEDGER.setEpoch(LEDGER.currentEpoch() + LONG);
        for (uint256 who = 0; who < PEOPLE; ++who) {
            wealth[who] = _wealthOf(person(who));
        }
        assertTrue(vm.revertToStateAndDelete(state));
    }

    function _nothing(uint256, uint256, address) private returns (uint256) {}

    /// @dev The bounty is still to come.
    function _settle(uint256 id, uint256 epoch, address settler) private returns (uint256 bounty) {
        uint256 number = STAKING.slashCount(id);
        vm.prank(settler);
        STAKING.settle(id, epoch);
        if (STAKING.slashCount(id) == number) return 0;
        return STAKING.slashOf(id, number).fromBond * WATCH.rulesOf(epoch).bountyBps / 10_000;
    }

    function _settleAndGiveBack(uint256 id, uint256 epoch, address settler) private returns (uint256) {
        uint256 number = STAKING.slashCount(id);
        _settle(id, epoch, settler);
        if (STAKING.slashCount(id) == number) return 0;
        vm.prank(COUNCIL);
        STAKING.giveBack(id, number);
        LEDGER.setEpoch(LEDGER.currentEpoch() + 1);
        bool thawing = STAKING.slashOf(id, number).fromThawing != 0;
        for (uint256 who = 0; who < PEOPLE; ++who) {
            vm.startPrank(person(who));
            STAKING.takeBack(id, number);
            for (uint256 r = thawing ? STAKING.requestCount(id, person(who)) : 0; r > 0; --r) {
                (uint256 shares,,) = STAKING.requestOf(id, person(who), r - 1);
                if (shares != 0) STAKING.takeBackRequest(id, number, r - 1);
            }
            vm.stopPrank();
        }
        return 0;
    }

    function _settleWithoutFault(uint256 id, uint256 epoch, address settler) private returns (uint256) {
        ICapacity.Counts memory n = LEDGER.countsOf(id, epoch);
        LEDGER.setCounts(id, epoch, n.opportunities, n.opportunities, n.opportunities);
        return _settle(id, epoch, settler);
    }

    /// @dev Stake, rewards and tokens.
    function _wealthOf(address account) private view returns (uint256 sum) {
        sum = TOKEN.balanceOf(account) + STAKING.owed(account);
        for (uint256 id = commitments(); id > 0; --id) {
            sum += STAKING.previewUndelegate(id, STAKING.sharesOf(id, account)) + STAKING.claimable(id, account);
            if (account == providerOf(id)) sum += STAKING.accountOf(id).bond;
            for (uint256 r = STAKING.requestCount(id, account); r > 0; --r) {
                (,, uint256 worth) = STAKING.requestOf(id, account, r - 1);
                sum += worth;
            }
        }
    }

    function _requests(uint256 id) private view returns (uint256 count) {
        for (uint256 who = 0; who < PEOPLE; ++who) {
            count += STAKING.requestCount(id, person(who));
        }
    }

    function _ofBoth(uint256[PEOPLE] memory wealth, address one, address other) private pure returns (uint256 sum) {
        sum = wealth[uint160(one) - uint160(person(0))];
        if (other != one) sum += wealth[uint160(other) - uint160(person(0))];
    }

    function _sum(uint256[PEOPLE] memory wealth) private pure returns (uint256 sum) {
        for (uint256 who = 0; who < PEOPLE; ++who) {
            sum += wealth[who];
        }
    }

    /// @dev Somebody tries what must not be.
    function refused(address who, bytes memory call, bytes4 refusal, string memory what) internal {
        vm.prank(who);
        (bool done, bytes memory result) = address(STAKING).call(call);
        assertFalse(done, what);
        // forge-lint: disable-next-line(unsafe-typecast)
        assertEq(bytes32(bytes4(result)), bytes32(refusal), what);
    }
}
