// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title What the reserve pays beside rewards: for the opening of challenges, and to a successor.
contract ReserveTest is MoneyTest {
    address private opener = makeAddr("opener");
    uint256 private constant CHALLENGE = 523; // in epoch 5

    function setUp() public override {
        super.setUp();
        ledger.setOpener(CHALLENGE, opener);
        ledger.setOpener(CHALLENGE + 1, keeper);
    }

    function expectNothing() private {
        vm.expectRevert(IStaking.NothingToCollect.selector);
    }

    function test_payOpening_onceWhenSomethingWasProven() public {
        uint256 id = activate();
        finish(id, 5, 40, 40, 1);
        vm.expectEmit(address(staking));
        emit IStaking.OpeningPaid(CHALLENGE, opener, 1 ether);
        staking.payOpening(CHALLENGE); // anybody, settled or not
        assertEq(staking.owed(opener), 1 ether);
        assertEq(staking.reserve(), RESERVE - 1 ether);
        expectNothing();
        staking.payOpening(CHALLENGE);
        staking.payOpening(CHALLENGE + 1);
        assertEq(staking.owed(keeper), 1 ether);
        vm.prank(opener);
        assertEq(staking.collect(), 1 ether);
        expectNothing();
        staking.payOpening(CHALLENGE);
    }

    /// @dev Whoever opens challenges for nobody is not paid for it.
    function test_payOpening_refusesWhatWasNotProven() public {
        uint256 id = activate();
        finish(id, 5, 40, 40, 0);
        expectNothing();
        staking.payOpening(CHALLENGE);
    }

    function test_payOpening_refusesBeforeTheEpochIsFinal() public {
        uint256 id = activate();
        ledger.setCounts(id, 5, 40, 40, 40);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochNotFinal.selector, 5));
        staking.payOpening(CHALLENGE);
        nextEpoch();
        staking.payOpening(CHALLENGE);
    }

    function test_payOpening_refusesWhatNobodyOpened() public {
        uint256 id = activate();
        finish(id, 5, 40, 40, 40);
        expectNothing();
        staking.payOpening(CHALLENGE + 2);
        expectNothing();
        staking.payOpening(type(uint256).max);
    }

    function test_payOpening_byTheRulesOfItsEpoch() public {
        uint256 id = activate();
        rules.openingFee = 3 ether;
        setParameters(rules);
        finish(id, 5, 40, 40, 40);
        finish(id, 6, 40, 40, 40);
        ledger.setOpener(600, opener);
        ledger.setEpoch(20);
        staking.payOpening(CHALLENGE);
        assertEq(staking.owed(opener), 1 ether);
        staking.payOpening(600);
        assertEq(staking.owed(opener), 4 ether);
        rules.openingFee = 0;
        setParameters(rules); // from 21 on
        finish(id, 21, 40, 40, 40);
        ledger.setOpener(2100, opener);
        expectNothing();
        staking.payOpening(2100);
    }

    /// @dev Rewards that are promised come first; what is left is all there is.
    function test_payOpening_fromAShortReserve() public {
        rules.rewardCap = 1e6 ether;
        rules.rewardPool = RESERVE128 - 0.4 ether;
        setUp();
        uint256 id = create(COLLATERAL);
        uint256 other = create(COLLATERAL);
        finish(id, 5, 1, 1, 1);
        finish(other, 5, 1, 1, 1);
        settleNow(id, 5);
        uint256 free = staking.reserve() - staking.promised();
        assertEq(free, 0.4 ether);
        staking.payOpening(CHALLENGE);
        assertEq(staking.owed(opener), 0.4 ether);
        expectNothing();
        staking.payOpening(CHALLENGE + 1);
        // Not lost: paid once there is something again.
        staking.fundRewards(5 ether);
        staking.payOpening(CHALLENGE + 1);
        // And the other has got what was promised to it.
        uint256 before = staking.owed(keeper) + staking.reserve();
        uint256 promised = staking.promised();
        settleNow(other, 5);
        assertEq(staking.promised(), 0);
        assertEq(before - staking.owed(keeper) - staking.reserve(), promised - 1 ether);
    }

    uint128 private constant RESERVE128 = 1e6 ether;

    function successor() private returns (Staking) {
        return new Staking(config(), rules, treasury, address(authority));
    }

    function move(address to) private {
        govern(abi.encodeCall(IStaking.moveReserve, (to)));
    }

    /// @dev What is promised to proven units stays, as does all that is somebody's already.
    function test_moveReserve_leavesWhatIsSomebodys() public {
        uint256 id = activate();
        uint256 other = 2;
        ledger.setEpoch(4);
        assertEq(create(COLLATERAL), other);
        finish(id, 5, 40, 40, 40);
        finish(other, 5, 40, 40, 40);
        settleNow(id, 5);
        settle(id, 6, 40, 20, 20);
        Staking next = successor();
        uint256 promised = staking.promised();
        assertEq(promised, 200 ether);
        uint256 free = staking.reserve() - promised;
        bytes memory call = abi.encodeCall(IStaking.moveReserve, (address(next)));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(address(staking));
        emit IStaking.ReserveMoved(address(next), free);
        vm.expectEmit(address(next));
        emit IStaking.RewardsFunded(address(staking), free);
        vm.prank(admin);
        authority.execute(address(staking), call);
        assertEq(next.reserve(), free);
        assertEq(flt.balanceOf(address(next)), free);
        assertEq(staking.reserve(), promised);
        assertEq(flt.allowance(address(staking), address(next)), 0);
        // Everybody gets what was theirs.
        settleNow(other, 5);
        assertEq(staking.reserve(), 0);
        finishSlash(id, 0);
        ledger.setEpoch(30);
        assertApproxEqAbs(staking.claimable(id, alice), 71.64 ether + 36 ether, 2);
        claim(alice, id);
        claim(bob, id);
        claim(provider, id);
        claim(provider, other);
        vm.prank(keeper);
        staking.collect();
        vm.prank(treasury);
        staking.collect();
        assertApproxEqAbs(flt.balanceOf(address(staking)), stakeOf(id) + stakeOf(other), 5);
        // Epochs that are settled now earn nothing.
        settle(other, 6, 0, 0, 0);
        settleHonest(other, 7);
        assertEq(staking.accountOf(other).unreleased, 0);
    }

    function test_moveReserve_refusesNothing() public {
        Staking next = successor();
        move(address(next));
        bytes memory call = abi.encodeCall(IStaking.moveReserve, (address(next)));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.moveReserve(address(next));
        // Nor to one that would take nothing without a word; a single wei is something.
        Sparing sparing = new Sparing(flt, 0);
        call = abi.encodeCall(IStaking.moveReserve, (address(sparing)));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.moveReserve(address(sparing));
        staking.fundRewards(1);
        vm.prank(admin);
        staking.moveReserve(address(next)); // still scheduled
        assertEq(next.reserve(), RESERVE + 1);
    }

    /// @dev To itself, to nobody, or to what is no staking contract.
    function test_moveReserve_onlyToAnother() public {
        address[3] memory others = [address(staking), alice, address(flt)];
        for (uint256 k = 0; k < 3; ++k) {
            bytes memory call = abi.encodeCall(IStaking.moveReserve, (others[k]));
            vm.prank(admin);
            authority.schedule(address(staking), call, 0);
            vm.warp(block.timestamp + DELAY);
            vm.prank(admin);
            (bool done,) = address(staking).call(call);
            assertFalse(done);
        }
        assertEq(staking.reserve(), RESERVE);
    }

    /// @dev A contract that takes the call, and the tokens not or in part: what it leaves would be nobody's.
    function test_moveReserve_onlyWhole() public {
        uint256 balance = flt.balanceOf(address(staking));
        for (uint256 part = 0; part < 2; ++part) {
            Sparing next = new Sparing(flt, part * RESERVE / 2);
            bytes memory call = abi.encodeCall(IStaking.moveReserve, (address(next)));
            vm.prank(admin);
            authority.schedule(address(staking), call, 0);
            vm.warp(block.timestamp + DELAY);
            vm.prank(admin);
            uint256 left = balance - part * RESERVE / 2;
            vm.expectRevert(abi.encodeWithSelector(IStaking.InexactTransfer.selector, balance - RESERVE, left));
            authority.execute(address(staking), call);
        }
        assertEq(staking.reserve(), RESERVE);
    }

    /// @dev The treasury, the guardian and the council cannot, nor can the governor before the delay.
    function test_moveReserve_onlyTheGovernorAndLate() public {
        address next = address(successor());
        address[4] memory others = [guardian, council, treasury, address(this)];
        for (uint256 k = 0; k < 4; ++k) {
            vm.prank(others[k]);
            vm.expectRevert(abi.encodeWithSignature("AccessManagedUnauthorized(address)", others[k]));
            staking.moveReserve(next);
        }
        bytes memory call = abi.encodeCall(IStaking.moveReserve, (next));
        bytes32 operation = authority.hashOperation(admin, address(staking), call);
        vm.prank(admin);
        vm.expectRevert(abi.encodeWithSignature("AccessManagerNotScheduled(bytes32)", operation));
        staking.moveReserve(next);
    }
}

/// @title A successor that takes a fixed amount only, whatever it is offered.
contract Sparing {
    IERC20 private immutable _TOKEN;
    uint256 private immutable _AMOUNT;

    constructor(IERC20 token, uint256 amount) {
        (_TOKEN, _AMOUNT) = (token, amount);
    }

    function fundRewards(uint256) external {
        require(_TOKEN.transferFrom(msg.sender, address(this), _AMOUNT));
    }
}
