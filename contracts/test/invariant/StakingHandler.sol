// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {GovernanceHandler} from "./GovernanceHandler.sol";
import {SlashHandler} from "./SlashHandler.sol";
import {Watch} from "./Watch.sol";

/// @title Everything that people can do with a few commitments, none of it refused.
/// @dev Who does it with what is chosen among those who can (`Choice`). When nobody can the action is discarded, so that
/// forge's table of calls shows what was really done.
contract StakingHandler is SlashHandler {
    uint256 private constant EPOCH_BLOCKS = 100; // by the ledger's double

    constructor(Watch watch) GovernanceHandler(watch) {}

    function nextEpoch(uint256 epochs, uint256 seed) external watched {
        goTo(LEDGER.currentEpoch() + bound(epochs, 1, 3), seed);
    }

    /// @dev Only when few others take stake, so that there is room for one whenever those before have ended.
    function create(uint256 who, uint256 units, uint256 speedClass, uint256 commission, uint256 bond) external watched {
        vm.assume(commitments() < MOST_COMMITMENTS && growing() < 3);
        units = bound(units, 1, 20);
        speedClass = bound(speedClass, 4, 31);
        IStaking.Parameters memory p = WATCH.rulesOf(LEDGER.currentEpoch());
        uint256 collateral = units * ((p.collateralPerUnit * speedClass + 9) / 10);
        vm.assume(collateral < 1e5 ether); // what people can bring
        uint256 duration = bound(uint256(keccak256(abi.encode(bond))), 5, 30);
        bond = bound(bond, (collateral * p.minBondBps + 9999) / 10_000, collateral + collateral / 4 + 1);
        commission = bound(commission, 0, 10_000);
        bytes memory call =
            abi.encodeCall(IStaking.createCommitment, (units, speedClass, 0, duration, commission, bond));
        if (STAKING.paused()) return stopped(person(who), call, "a pause stops new commitments");
        vm.prank(person(who));
        uint256 id = STAKING.createCommitment(units, speedClass, 0, duration, commission, bond);
        LEDGER.setSpeedClass(id, speedClass);
    }

    function addUnits(uint256 seed, uint256 n) external watched {
        n = bound(n, 1, 4);
        uint256 id = some(this.takesUnits, seed, n);
        vm.prank(providerOf(id));
        STAKING.addUnits(id, n);
    }

    function removeUnits(uint256 seed, uint256 n) external watched {
        uint256 id = some(this.canLoseUnits, seed, 0);
        n = bound(n, 1, STAKING.unitsAt(id, type(uint256).max) - 1);
        vm.prank(providerOf(id));
        STAKING.removeUnits(id, n);
    }

    function addBond(uint256 seed, uint256 amount) external watched {
        uint256 id = some(this.grows, seed, 0);
        amount = bound(amount, 1, 1000 ether);
        vm.prank(providerOf(id));
        STAKING.addBond(id, amount);
    }

    /// @dev One that a slash has left without its least bond.
    function fillUp(uint256 seed) external watched {
        uint256 id = some(this.isShort, seed, 0);
        uint256 lacking = leastBond(id, 0) - STAKING.accountOf(id).bond;
        vm.assume(lacking < 1e5 ether);
        bytes memory call = abi.encodeCall(IStaking.delegate, (id, 1, type(uint256).max));
        refused(person(seed), call, IStaking.BondTooSmall.selector, "no stake behind less than the least bond");
        vm.prank(providerOf(id));
        STAKING.addBond(id, lacking);
    }

    /// @dev Up to what a commitment may have, more of which is refused, and knowing what is pending.
    function delegate(uint256 seed, uint256 who, uint256 amount) external watched {
        uint256 id = some(this.takesStake, seed, 1);
        uint256 most = room(id);
        amount = bound(amount, 1, most < 2000 ether ? most : 2000 ether);
        uint256 pending = STAKING.pendingOf(id);
        address account = person(who);
        bytes memory call = abi.encodeCall(IStaking.delegate, (id, most + 1, pending));
        refused(account, call, IStaking.TooMuchStake.selector, "no more stake than a multiple of the collateral");
        if (pending != 0) {
            call = abi.encodeCall(IStaking.delegate, (id, amount, pending - 1));
            refused(account, call, IStaking.EpochsPending.selector, "no stake for more pending epochs than was said");
        }
        uint256 shares = STAKING.previewDelegate(id, amount);
        vm.prank(account);
        same(STAKING.delegate(id, amount, pending), shares, "previews say what will be");
    }

    /// @dev With somebody else's tokens.
    function delegateFor(uint256 seed, uint256 who, uint256 whom, uint256 amount) external watched {
        uint256 id = some(this.takesStake, seed, 1);
        uint256 most = room(id);
        amount = bound(amount, 1, most < 2000 ether ? most : 2000 ether);
        uint256 pending = STAKING.pendingOf(id);
        uint256 shares = STAKING.previewDelegate(id, amount);
        vm.prank(person(who));
        same(STAKING.delegateFor(person(whom), id, amount, pending), shares, "previews say what will be");
    }

    function undelegate(uint256 seed, uint256 shares) external watched {
        (uint256 id, address who) = someone(this.holds, seed);
        shares = bound(shares, leastShares(id), STAKING.sharesOf(id, who));
        uint256 before = STAKING.accountOf(id).poolTokens;
        uint256 amount = STAKING.previewUndelegate(id, shares);
        vm.prank(who);
        STAKING.undelegate(id, shares);
        same(before - STAKING.accountOf(id).poolTokens, amount, "previews say what will be");
    }

    /// @dev Out and in again in one transaction.
    function outAndIn(uint256 seed, uint256 shares, uint256 amount) external watched {
        (uint256 id, address who) = someone(this.holds, seed);
        vm.assume(takesStake(id, 1));
        uint256 most = room(id);
        amount = bound(amount, 1, most < 2000 ether ? most : 2000 ether);
        bytes[] memory calls = new bytes[](2);
        shares = bound(shares, leastShares(id), STAKING.sharesOf(id, who));
        calls[0] = abi.encodeCall(IStaking.undelegate, (id, shares));
        calls[1] = abi.encodeCall(IStaking.delegate, (id, amount, type(uint256).max));
        vm.prank(who);
        STAKING.multicall(calls);
    }

    function withdraw(uint256 seed, bool patient) external watched {
        (uint256 id, address who) = someone(this.isLeaving, seed);
        uint256 request = wait(id, who, seed, patient);
        (,, uint256 worth) = STAKING.requestOf(id, who, request);
        uint256 before = TOKEN.balanceOf(who);
        bytes memory call = abi.encodeCall(IStaking.withdraw, (id, request));
        vm.prank(who);
        STAKING.withdraw(id, request);
        refused(who, call, IStaking.NoSuchRequest.selector, "a request is paid once, when its time has come");
        same(TOKEN.balanceOf(who) - before, worth, "a request is paid what it is worth");
    }

    /// @dev Into any commitment that has room for it, its own one too.
    function redelegate(uint256 seed, uint256 to, bool patient) external watched {
        (uint256 id, address who) = someone(this.isLeaving, seed);
        uint256 request = wait(id, who, seed, patient);
        (,, uint256 worth) = STAKING.requestOf(id, who, request);
        vm.assume(worth != 0);
        uint256 toId = some(this.takesStake, to, worth);
        vm.prank(who);
        STAKING.redelegate(id, request, toId, type(uint256).max);
    }

    /// @dev A request whose time has come. The patient wait for it, but not for long: most commitments would have ended.
    function wait(uint256 id, address who, uint256 seed, bool patient) private returns (uint256 request) {
        uint256 release;
        (request, release) = unpaid(id, who, seed);
        uint256 current = LEDGER.currentEpoch();
        if (current < release) {
            bytes memory call = abi.encodeCall(IStaking.withdraw, (id, request));
            refused(who, call, IStaking.StillThawing.selector, "a request is paid once, when its time has come");
        }
        vm.assume(release <= current + (seed % 64 == 0 ? 64 : patient ? 3 : 0));
        if (current < release) goTo(release, seed);
    }

    function claim(uint256 seed) external watched {
        (uint256 id, address who) = someone(this.isDue, seed);
        if (STAKING.paused()) return stopped(who, abi.encodeCall(IStaking.claim, (id)), "a pause stops claims");
        uint256 due = STAKING.claimable(id, who);
        uint256 before = TOKEN.balanceOf(who);
        vm.prank(who);
        STAKING.claim(id);
        same(TOKEN.balanceOf(who) - before, due, "claimable says what claim pays");
    }

    /// @dev Of all commitments, whether there is something or not, and of one that there is not.
    function claimMany(uint256 seed) external watched {
        (, address who) = someone(this.isDue, seed);
        uint256[] memory ids = all();
        if (STAKING.paused()) return stopped(who, abi.encodeCall(IStaking.claimMany, (ids)), "a pause stops claims");
        uint256 due = 0;
        for (uint256 id = 1; id <= commitments(); ++id) {
            due += STAKING.claimable(id, who);
        }
        uint256 before = TOKEN.balanceOf(who);
        vm.prank(who);
        STAKING.claimMany(ids);
        same(TOKEN.balanceOf(who) - before, due, "claimable says what claim pays");
    }

    /// @dev Paid to somebody else.
    function claimTo(uint256 seed, uint256 whom) external watched {
        (uint256 id, address who) = someone(this.isDue, seed);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        address to = person(whom);
        if (STAKING.paused()) return stopped(who, abi.encodeCall(IStaking.claimTo, (ids, to)), "a pause stops claims");
        uint256 due = STAKING.claimable(id, who);
        uint256 before = TOKEN.balanceOf(to);
        vm.prank(who);
        STAKING.claimTo(ids, to);
        same(TOKEN.balanceOf(to) - before, due, "claimable says what claim pays");
    }

    function collectFor(uint256 seed, uint256 by) external watched {
        (, address who) = someone(this.isOwed, seed);
        uint256 due = STAKING.owed(who);
        uint256 before = TOKEN.balanceOf(who);
        vm.prank(person(by));
        STAKING.collectFor(who);
        same(TOKEN.balanceOf(who) - before, due, "what is owed is paid");
    }

    function collect(uint256 seed) external watched {
        (, address who) = someone(this.isOwed, seed);
        uint256 due = STAKING.owed(who);
        uint256 before = TOKEN.balanceOf(who);
        vm.prank(who);
        STAKING.collect();
        same(TOKEN.balanceOf(who) - before, due, "what is owed is paid");
    }

    function fundRewards(uint256 who, uint256 amount) external watched {
        amount = bound(amount, 1, 500 ether);
        vm.prank(person(who));
        STAKING.fundRewards(amount);
    }

    /// @dev Tokens that nobody asked for.
    function donate(uint256 who, uint256 amount) external watched {
        amount = bound(amount, 1, 500 ether);
        vm.prank(person(who));
        assertTrue(TOKEN.transfer(address(STAKING), amount));
        WATCH.donate(amount);
    }

    function settle(uint256 seed, uint256 who) external watched {
        uint256 id = some(this.canBeSettled, seed, 0);
        uint256 epoch = STAKING.accountOf(id).nextEpoch;
        if (LEDGER.currentEpoch() <= epoch) goTo(epoch + 1, seed);
        bool isLast = epoch == STAKING.termsOf(id).endEpoch;
        bytes4 refusal = isLast ? IStaking.EpochOutOfRange.selector : IStaking.NotNextEpoch.selector;
        bytes memory call = abi.encodeCall(IStaking.settle, (id, epoch + 1));
        refused(person(who), call, refusal, "epochs are settled in order, each once");
        if (isFaulty(id, epoch)) compare(id, epoch, person(who));
        vm.prank(person(who));
        STAKING.settle(id, epoch);
        call = abi.encodeCall(IStaking.settle, (id, epoch));
        refused(person(who), call, IStaking.AlreadySettled.selector, "epochs are settled in order, each once");
    }

    /// @dev Some epochs of all commitments, and of one that there is not.
    function settleMany(uint256 who, uint256 most) external watched {
        most = bound(most, 1, 4);
        uint256 due = 0;
        for (uint256 id = 1; id <= commitments(); ++id) {
            uint256 pending = STAKING.pendingOf(id);
            due += pending < most ? pending : most;
            uint256 next = STAKING.accountOf(id).nextEpoch;
            if (pending != 0 && isFaulty(id, next)) compare(id, next, person(who));
        }
        uint256[] memory ids = all();
        vm.prank(person(who));
        atLeast(due, STAKING.settleMany(ids, most), "no more is settled than is final");
    }

    /// @dev A challenge of an epoch that is over, in which something was proven.
    function payOpening(uint256 seed, uint256 who) external watched {
        uint256 current = LEDGER.currentEpoch();
        vm.assume(current != 0 && STAKING.reserve() > STAKING.promised());
        uint256 epoch = current - 1 - seed % (current < 4 ? current : 4);
        uint256 challenge = epoch * EPOCH_BLOCKS + seed % EPOCH_BLOCKS;
        vm.assume(LEDGER.totalProven(epoch) != 0 && LEDGER.openerOf(challenge) == address(0));
        vm.assume(WATCH.rulesOf(epoch).openingFee != 0);
        LEDGER.setOpener(challenge, person(who));
        vm.prank(person(seed));
        STAKING.payOpening(challenge);
        bytes memory call = abi.encodeCall(IStaking.payOpening, (challenge));
        bytes4 refusal = IStaking.NothingToCollect.selector;
        refused(person(who), call, refusal, "opening is paid once, by the rules of its epoch");
    }

    /// @dev One that is Open seldom: there would be little left to do.
    function close(uint256 seed) external watched {
        uint256 id = some(this.canBeClosed, seed, seed % 16);
        vm.prank(providerOf(id));
        STAKING.close(id);
    }

    /// @notice All is settled, and closed.
    function settleAndClose() external watched {
        for (uint256 id = 1; id <= commitments(); ++id) {
            IStaking.Terms memory t = STAKING.termsOf(id);
            if (t.state == IStaking.State.Closed) continue;
            bool open = t.state == IStaking.State.Open;
            if (!open && LEDGER.currentEpoch() <= t.endEpoch) goTo(t.endEpoch + 1, id);
            uint256[] memory ids = all();
            vm.prank(t.provider);
            STAKING.settleMany(ids, type(uint256).max);
            vm.prank(t.provider);
            STAKING.close(id);
        }
    }

    /// @dev One that is Open finds no stake in time. Seldom, because so many epochs pass.
    function lapse(uint256 seed) external watched {
        vm.assume(seed % 8 == 0);
        uint256 id = some(this.isOpen, seed, 0);
        goTo(STAKING.termsOf(id).endEpoch + 1, seed);
        bytes4 refusal = IStaking.WrongState.selector;
        bytes memory call = abi.encodeCall(IStaking.delegate, (id, 1, type(uint256).max));
        refused(person(seed), call, refusal, "what has lapsed takes no stake");
        refused(providerOf(id), abi.encodeCall(IStaking.addBond, (id, 1)), refusal, "what has lapsed takes no stake");
    }

    /// @dev And one that there is not.
    function all() private view returns (uint256[] memory ids) {
        ids = new uint256[](commitments() + 1);
        for (uint256 k = 0; k < ids.length; ++k) {
            ids[k] = k + 1;
        }
    }

    /// @dev What cannot be done while there is a pause.
    function stopped(address who, bytes memory call, string memory what) private {
        refused(who, call, Pausable.EnforcedPause.selector, what);
    }
}
