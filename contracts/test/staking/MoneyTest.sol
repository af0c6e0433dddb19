// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Authority} from "../../src/Authority.sol";
import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";

/// @title The staking contract over a ledger whose clock and counts a test sets, with people who have tokens.
abstract contract MoneyTest is Test {
    uint256 internal constant K = 200 ether;
    uint256 internal constant UNITS = 10;
    uint256 internal constant COLLATERAL = UNITS * K;
    uint256 internal constant DURATION = 20;
    uint256 internal constant COMMISSION = 2000;
    uint256 internal constant RESERVE = 1e6 ether;

    address internal provider = makeAddr("provider");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal keeper = makeAddr("keeper");
    address internal treasury = makeAddr("treasury");

    address internal admin = makeAddr("admin");
    address internal guardian = makeAddr("guardian");
    address internal council = makeAddr("council");
    uint32 internal constant DELAY = 2 days;

    IStaking.Parameters internal rules = Rules.staking();
    FLT internal flt = new FLT();
    LedgerDouble internal ledger = new LedgerDouble(Rules.capacity());
    Authority internal authority;
    Staking internal staking;

    function setUp() public virtual {
        deployStaking();
        address[3] memory people = [provider, alice, bob];
        for (uint256 i = 0; i < people.length; ++i) {
            assertTrue(flt.transfer(people[i], 1e6 ether));
            vm.prank(people[i]);
            flt.approve(address(staking), type(uint256).max);
        }
        flt.approve(address(staking), type(uint256).max);
        staking.fundRewards(RESERVE);
        ledger.setEpoch(4);
    }

    function deployStaking() internal virtual {
        authority = new Authority(
            Authority.Config({
                admin: admin,
                guardian: guardian,
                council: council,
                elected: false,
                delay: DELAY,
                capacity: address(ledger),
                staking: vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1),
                market: address(0),
                certificates: address(0)
            })
        );
        staking = new Staking(config(), rules, treasury, address(authority));
    }

    function config() internal view returns (IStaking.Config memory) {
        return Rules.config(address(flt), address(ledger));
    }

    /// @dev Governance's way: schedule, wait, execute.
    function govern(bytes memory call) internal {
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        authority.execute(address(staking), call);
    }

    function setParameters(IStaking.Parameters memory p) internal {
        govern(abi.encodeCall(IStaking.setParameters, (p)));
    }

    function pauseNow() internal {
        vm.prank(guardian);
        staking.pause();
    }

    function create(uint256 bond) internal returns (uint256) {
        vm.prank(provider);
        return staking.createCommitment(UNITS, 10, 0, DURATION, COMMISSION, bond);
    }

    /// @dev An active commitment in its first epoch: a tenth bond, the rest half Alice's and half Bob's.
    function activate() internal returns (uint256 id) {
        id = create(COLLATERAL / 10);
        delegate(alice, id, COLLATERAL * 45 / 100);
        delegate(bob, id, COLLATERAL * 45 / 100);
        nextEpoch();
    }

    function nextEpoch() internal {
        ledger.setEpoch(ledger.currentEpoch() + 1);
    }

    /// @dev However many epochs are not settled.
    function delegate(address who, uint256 id, uint256 amount) internal returns (uint256) {
        vm.prank(who);
        return staking.delegate(id, amount, type(uint256).max);
    }

    function addBond(uint256 id, uint256 amount) internal {
        vm.prank(provider);
        staking.addBond(id, amount);
    }

    function close(uint256 id) internal {
        vm.prank(provider);
        staking.close(id);
    }

    function undelegate(address who, uint256 id, uint256 shares) internal returns (uint256) {
        vm.prank(who);
        return staking.undelegate(id, shares);
    }

    function withdraw(address who, uint256 id, uint256 request) internal returns (uint256) {
        vm.prank(who);
        return staking.withdraw(id, request);
    }

    function claim(address who, uint256 id) internal returns (uint256) {
        vm.prank(who);
        return staking.claim(id);
    }

    /// @dev Settles an epoch with the given counts; the clock goes at least to the next epoch.
    function settle(uint256 id, uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) internal {
        finish(id, epoch, opportunities, claimed, proven);
        settleNow(id, epoch);
    }

    function finish(uint256 id, uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) internal {
        ledger.setCounts(id, epoch, opportunities, claimed, proven);
        if (ledger.currentEpoch() <= epoch) ledger.setEpoch(epoch + 1);
    }

    function settleNow(uint256 id, uint256 epoch) internal {
        vm.prank(keeper);
        staking.settle(id, epoch);
    }

    function settleHonest(uint256 id, uint256 epoch) internal {
        settle(id, epoch, 40, 40, 40);
    }

    /// @dev Goes to the epoch in which a slash is due, at the earliest, and finishes it.
    function finishSlash(uint256 id, uint256 number) internal {
        uint256 due = staking.slashOf(id, number).dueEpoch;
        if (ledger.currentEpoch() < due) ledger.setEpoch(due);
        staking.finishSlash(id, number);
    }

    function giveBack(uint256 id, uint256 number) internal {
        vm.prank(council);
        staking.giveBack(id, number);
    }

    function takeBack(address who, uint256 id, uint256 number) internal returns (uint256) {
        vm.prank(who);
        return staking.takeBack(id, number);
    }

    function takeBackRequest(address who, uint256 id, uint256 number, uint256 request) internal returns (uint256) {
        vm.prank(who);
        return staking.takeBackRequest(id, number, request);
    }

    /// @dev How many of the settled epochs were failing, of the last 64.
    function failuresOf(uint256 id) internal view returns (uint256 count) {
        for (uint256 bits = staking.accountOf(id).failing; bits != 0; bits >>= 1) {
            count += bits & 1;
        }
    }

    function stakeOf(uint256 id) internal view returns (uint256) {
        IStaking.Account memory a = staking.accountOf(id);
        return a.bond + a.poolTokens + a.thawingTokens;
    }

    function stateOf(uint256 id) internal view returns (IStaking.State) {
        return staking.termsOf(id).state;
    }

    function assertState(uint256 id, IStaking.State state) internal view {
        assertEq(uint8(stateOf(id)), uint8(state));
    }

    function wrongState(uint256 id, IStaking.State state) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.WrongState.selector, id, state);
    }
}
