// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {PlainToken} from "../doubles/PlainToken.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Signatures in place of allowances, and several calls in one transaction.
contract BatchesTest is MoneyTest {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    address private carol;
    uint256 private carolsKey;

    struct Signature {
        uint256 amount;
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @dev Carol has tokens and never approves.
    function setUp() public override {
        super.setUp();
        (carol, carolsKey) = makeAddrAndKey("carol");
        assertTrue(flt.transfer(carol, 1000 ether));
    }

    function sign(uint256 key, uint256 amount, uint256 deadline) private view returns (Signature memory signature) {
        bytes32 what = keccak256(abi.encode(PERMIT, carol, address(staking), amount, flt.nonces(carol), deadline));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", flt.DOMAIN_SEPARATOR(), what)));
        return Signature(amount, deadline, v, r, s);
    }

    function permitCall(Signature memory g) private pure returns (bytes memory) {
        return abi.encodeCall(IStaking.permit, (g.amount, g.deadline, g.v, g.r, g.s));
    }

    function batch(bytes memory first, bytes memory second) private pure returns (bytes[] memory calls) {
        calls = new bytes[](2);
        calls[0] = first;
        calls[1] = second;
    }

    function permitAndDelegate(Signature memory g, uint256 id) private pure returns (bytes[] memory) {
        return batch(permitCall(g), abi.encodeCall(IStaking.delegate, (id, g.amount, 0)));
    }

    function delegateBy(Signature memory g, uint256 id) private returns (uint256 shares) {
        vm.prank(carol);
        return abi.decode(staking.multicall(permitAndDelegate(g, id))[1], (uint256));
    }

    function expectRefusal(address who, Signature memory g, uint256 id) private {
        bytes[] memory calls = permitAndDelegate(g, id);
        vm.expectRevert(insufficientAllowance(0, g.amount));
        vm.prank(who);
        staking.multicall(calls);
    }

    function insufficientAllowance(uint256 has, uint256 needs) private view returns (bytes memory) {
        return abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(staking), has, needs);
    }

    function test_permit_setsTheAllowance() public {
        Signature memory g = sign(carolsKey, 5 ether, block.timestamp);
        vm.prank(carol);
        staking.permit(g.amount, g.deadline, g.v, g.r, g.s);
        assertEq(flt.allowance(carol, address(staking)), 5 ether);
        assertEq(flt.nonces(carol), 1);
    }

    function test_permitAndDelegate() public {
        uint256 id = create(200 ether);
        Signature memory g = sign(carolsKey, 100 ether, block.timestamp);
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(id, carol, carol, 100 ether, 100 ether);
        assertEq(delegateBy(g, id), 100 ether);
        assertEq(staking.sharesOf(id, carol), 100 ether);
        assertEq(flt.balanceOf(carol), 900 ether);
        assertEq(flt.allowance(carol, address(staking)), 0);
    }

    function test_permitAndCreate() public {
        Signature memory g = sign(carolsKey, 200 ether, block.timestamp);
        bytes[] memory calls = batch(
            permitCall(g), abi.encodeCall(IStaking.createCommitment, (UNITS, 10, 0, DURATION, COMMISSION, 200 ether))
        );
        vm.prank(carol);
        uint256 id = abi.decode(staking.multicall(calls)[1], (uint256));
        assertEq(staking.termsOf(id).provider, carol);
        assertEq(staking.accountOf(id).bond, 200 ether);
    }

    /// @dev Somebody sees the signature in the mempool and uses it first, to make the whole batch fail: it does not.
    function test_permit_thatSomebodyUsedFirst() public {
        uint256 id = create(200 ether);
        Signature memory g = sign(carolsKey, 100 ether, block.timestamp);
        vm.prank(bob);
        flt.permit(carol, address(staking), g.amount, g.deadline, g.v, g.r, g.s);
        assertEq(delegateBy(g, id), 100 ether);
    }

    function test_permit_usedTwiceTakesNoMore() public {
        uint256 id = create(200 ether);
        Signature memory g = sign(carolsKey, 100 ether, block.timestamp);
        delegateBy(g, id);
        expectRefusal(carol, g, id);
    }

    function test_permit_tooLate() public {
        uint256 id = create(200 ether);
        Signature memory g = sign(carolsKey, 100 ether, block.timestamp);
        vm.warp(block.timestamp + 1);
        expectRefusal(carol, g, id);
    }

    function test_permit_ofAnother() public {
        uint256 id = create(200 ether);
        (, uint256 stranger) = makeAddrAndKey("stranger");
        Signature memory g = sign(stranger, 100 ether, block.timestamp);
        expectRefusal(carol, g, id);
        // Nor can Carol's be used for anybody else.
        g = sign(carolsKey, 100 ether, block.timestamp);
        expectRefusal(keeper, g, id);
        assertEq(flt.allowance(carol, address(staking)), 0);
    }

    function test_permit_ofATokenThatKnowsNone() public {
        PlainToken plain = new PlainToken();
        IStaking.Config memory c = config();
        c.token = address(plain);
        Staking other = new Staking(c, rules, treasury, address(authority));
        other.permit(1 ether, block.timestamp, 27, bytes32(uint256(1)), bytes32(uint256(2)));
        assertEq(plain.allowance(address(this), address(other)), 0);
        plain.approve(address(other), 1 ether);
        other.fundRewards(1 ether);
        assertEq(other.reserve(), 1 ether);
    }

    function test_multicall_isAllOrNothing() public {
        uint256 id = activate();
        bytes[] memory calls =
            batch(abi.encodeCall(IStaking.undelegate, (id, 1 ether)), abi.encodeCall(IStaking.withdraw, (id, 0)));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 8));
        staking.multicall(calls);
        assertEq(staking.requestCount(id, alice), 0);
        assertEq(staking.sharesOf(id, alice), 900 ether);
    }

    function test_multicall_leavesTheCallerWhatItIs() public {
        uint256 id = create(200 ether);
        bytes[] memory calls =
            batch(abi.encodeCall(IStaking.delegate, (id, 1 ether, 0)), abi.encodeCall(IStaking.addBond, (id, 1 ether)));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotProvider.selector, id, alice));
        staking.multicall(calls);
        vm.prank(provider);
        staking.multicall(calls);
        assertEq(staking.sharesOf(id, provider), 1 ether);
        assertEq(staking.accountOf(id).bond, 201 ether);
    }

    /// @dev Neither the pause nor governance can be got around.
    function test_multicall_asksForLeaveAsEachCallDoes() public {
        bytes[] memory calls =
            batch(abi.encodeCall(IStaking.setTreasury, (alice)), abi.encodeCall(IStaking.setTreasury, (bob)));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSignature("AccessManagedUnauthorized(address)", alice));
        staking.multicall(calls);
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(10);
        pauseNow();
        calls = batch(abi.encodeCall(IStaking.claim, (id)), abi.encodeCall(IStaking.undelegate, (id, 1)));
        vm.prank(alice);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        staking.multicall(calls);
    }

    /// @dev Not even what governance has scheduled as one batch: each change is scheduled by itself.
    function test_multicall_isNoWayForTheAuthority() public {
        bytes[] memory calls =
            batch(abi.encodeCall(IStaking.setTreasury, (alice)), abi.encodeCall(IStaking.setParameters, (rules)));
        bytes memory call = abi.encodeCall(staking.multicall, (calls));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        vm.expectRevert(abi.encodeWithSignature("AccessManagedUnauthorized(address)", address(authority)));
        authority.execute(address(staking), call);
    }

    function test_multicall_takesNoEther() public {
        uint256 id = create(200 ether);
        bytes[] memory calls = batch(
            abi.encodeCall(IStaking.delegate, (id, 1 ether, 0)), abi.encodeCall(IStaking.delegate, (id, 1 ether, 0))
        );
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        (bool done,) = address(staking).call{value: 1}(abi.encodeCall(staking.multicall, (calls)));
        assertFalse(done);
        vm.prank(alice);
        (done,) = address(staking).call{value: 0}(abi.encodeCall(staking.multicall, (calls)));
        assertTrue(done);
    }

    /// @dev A commitment that was forgotten, ten epochs to a transaction: the same as one by one.
    function test_multicall_settlesEpochAfterEpoch() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 25; ++epoch) {
            ledger.setCounts(id, epoch, 40, epoch % 5 == 0 ? 35 : 40, epoch % 5 == 0 ? 35 : 40);
        }
        ledger.setEpoch(30);
        uint256 start = vm.snapshotState();
        for (uint256 epoch = 5; epoch < 25; ++epoch) {
            settleNow(id, epoch);
        }
        bytes32 expected = keccak256(abi.encode(staking.accountOf(id), staking.owed(keeper), staking.slashOf(id, 3)));
        vm.revertToState(start);
        bytes[] memory calls = new bytes[](10);
        for (uint256 first = 5; first < 25; first += 10) {
            for (uint256 k = 0; k < 10; ++k) {
                calls[k] = abi.encodeCall(IStaking.settle, (id, first + k));
            }
            vm.prank(keeper);
            staking.multicall(calls);
        }
        assertEq(staking.accountOf(id).nextEpoch, 25);
        assertEq(keccak256(abi.encode(staking.accountOf(id), staking.owed(keeper), staking.slashOf(id, 3))), expected);
    }
}
