// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {GovernanceHandler} from "./GovernanceHandler.sol";

/// @title Everything that people can do with two commitments, none of it refused.
/// @dev What cannot be done is discarded (`vm.assume`), so that forge's table of calls shows what was really done.
contract StakingHandler is GovernanceHandler {
    uint256 public taken; // by the contract, from people
    uint256 public paid; // by the contract, to people
    uint256 public donated;
    uint256 public collected;
    uint256 public claims;

    constructor(Staking staking, FLT token, LedgerDouble ledger) GovernanceHandler(staking, token, ledger) {}

    function idOf(uint256 seed) private pure returns (uint256) {
        return 1 + seed % COMMITMENTS;
    }

    function providerOf(uint256 id) private view returns (address) {
        return STAKING.termsOf(id).provider;
    }

    function assumeGrowing(uint256 id) private view {
        IStaking.Terms memory t = STAKING.termsOf(id);
        bool active = t.state == IStaking.State.Active && LEDGER.currentEpoch() <= t.endEpoch;
        vm.assume(t.state == IStaking.State.Open || active);
    }

    function nextEpoch(uint256 epochs) external watched(address(0)) {
        LEDGER.setEpoch(LEDGER.currentEpoch() + bound(epochs, 1, 3));
    }

    function create(uint256 who, uint256 units, uint256 duration, uint256 commission, uint256 bond)
        external
        watched(person(who))
    {
        units = bound(units, 1, 20);
        uint256 least = units * 20 ether;
        bond = bound(bond, least, 12 * least);
        vm.prank(person(who));
        uint256 id = STAKING.createCommitment(units, bound(duration, 5, 30), bound(commission, 0, 10_000), bond);
        taken += bond;
        brought[id] += bond;
    }

    function addBond(uint256 seed, uint256 amount) external watched(providerOf(idOf(seed))) {
        uint256 id = idOf(seed);
        assumeGrowing(id);
        amount = bound(amount, 1, 1000 ether);
        vm.prank(providerOf(id));
        STAKING.addBond(id, amount);
        taken += amount;
        brought[id] += amount;
    }

    function delegate(uint256 seed, uint256 who, uint256 amount) external watched(person(who)) {
        uint256 id = idOf(seed);
        assumeGrowing(id);
        amount = bound(amount, 1, 2000 ether);
        vm.prank(person(who));
        STAKING.delegate(id, amount);
        taken += amount;
        brought[id] += amount;
    }

    function undelegate(uint256 seed, uint256 who, uint256 shares) external watched(person(who)) {
        uint256 id = idOf(seed);
        uint256 held = STAKING.sharesOf(id, person(who));
        vm.assume(held != 0);
        shares = bound(shares, 1, held);
        IStaking.Account memory a = STAKING.accountOf(id);
        vm.assume(a.poolTokens != 0 && shares * (a.poolTokens + 1) > a.poolShares);
        vm.prank(person(who));
        STAKING.undelegate(id, shares);
    }

    function withdraw(uint256 seed, uint256 who, uint256 request) external watched(person(who)) {
        uint256 id = idOf(seed);
        uint256 requests = STAKING.requestCount(id, person(who));
        vm.assume(requests != 0);
        request = bound(request, 0, requests - 1);
        (uint256 shares, uint256 release) = STAKING.requestOf(id, person(who), request);
        vm.assume(shares != 0);
        if (LEDGER.currentEpoch() < release) LEDGER.setEpoch(release);
        vm.prank(person(who));
        paid += STAKING.withdraw(id, request);
    }

    /// @dev Into either commitment: the own one too, if it still grows.
    function redelegate(uint256 seed, uint256 who, uint256 request, bool same) external watched(person(who)) {
        uint256 id = idOf(seed);
        uint256 requests = STAKING.requestCount(id, person(who));
        vm.assume(requests != 0);
        request = bound(request, 0, requests - 1);
        (uint256 shares, uint256 release) = STAKING.requestOf(id, person(who), request);
        IStaking.Account memory a = STAKING.accountOf(id);
        vm.assume(a.thawingTokens != 0 && shares * (a.thawingTokens + 1) > a.thawingShares);
        if (LEDGER.currentEpoch() < release) LEDGER.setEpoch(release);
        uint256 toId = same ? id : idOf(id);
        assumeGrowing(toId);
        uint256 before = STAKING.accountOf(id).thawingTokens;
        vm.prank(person(who));
        STAKING.redelegate(id, request, toId);
        brought[toId] += before - STAKING.accountOf(id).thawingTokens;
    }

    function claim(uint256 seed, uint256 who) external watched(person(who)) {
        uint256 id = idOf(seed);
        uint256 due = STAKING.claimable(id, person(who));
        vm.assume(due != 0);
        bool paused = STAKING.paused();
        vm.prank(person(who));
        if (paused) {
            (bool done,) = address(STAKING).call(abi.encodeCall(IStaking.claim, (id)));
            assertFalse(done, "a pause stops claims");
            return;
        }
        uint256 amount = STAKING.claim(id);
        assertEq(amount, due, "claimable says what claim pays");
        claimed[id][person(who)] += amount;
        claims += amount;
        paid += amount;
    }

    function collect(uint256 who) external watched(person(who)) {
        uint256 due = STAKING.owed(person(who));
        vm.assume(due != 0);
        vm.prank(person(who));
        assertEq(STAKING.collect(), due, "all that is owed");
        collected += due;
        paid += due;
    }

    function fundRewards(uint256 who, uint256 amount) external watched(person(who)) {
        amount = bound(amount, 1, 500 ether);
        vm.prank(person(who));
        STAKING.fundRewards(amount);
        taken += amount;
    }

    /// @dev Tokens that nobody asked for.
    function donate(uint256 who, uint256 amount) external watched(person(who)) {
        amount = bound(amount, 1, 500 ether);
        vm.prank(person(who));
        assertTrue(TOKEN.transfer(address(STAKING), amount));
        donated += amount;
    }

    /// @dev Mostly good epochs, some with misses and some with false claims.
    function settle(uint256 seed, uint256 who, uint256 units, uint256 fault) external watched(person(who)) {
        uint256 id = idOf(seed);
        IStaking.Terms memory t = STAKING.termsOf(id);
        vm.assume(t.state == IStaking.State.Active || t.state == IStaking.State.Failed);
        uint256 epoch = STAKING.accountOf(id).nextEpoch;
        vm.assume(epoch <= t.endEpoch);
        if (LEDGER.currentEpoch() <= epoch) LEDGER.setEpoch(epoch + 1);
        uint256 o = t.units * bound(units, 0, 6);
        uint256 c = fault % 4 == 1 ? o * (fault % 97) / 97 : o;
        uint256 p = fault % 8 == 2 ? c * (fault % 89) / 89 : c;
        LEDGER.setCounts(id, epoch, o, c, p);
        vm.prank(person(who));
        STAKING.settle(id, epoch);
    }

    function close(uint256 seed) external watched(providerOf(idOf(seed))) {
        uint256 id = idOf(seed);
        IStaking.Terms memory t = STAKING.termsOf(id);
        IStaking.Account memory a = STAKING.accountOf(id);
        vm.assume(t.state != IStaking.State.Closed);
        bool over = LEDGER.currentEpoch() > t.endEpoch && a.nextEpoch > t.endEpoch;
        // One that is Open seldom: there would be little left to do.
        vm.assume(t.state == IStaking.State.Open ? seed % 31 == 0 : over);
        vm.prank(t.provider);
        STAKING.close(id);
        paid += a.bond;
    }
}
