// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Stake that was slashed and given back does not vote while it is in its owner's hands.
contract GivenBackTest is MoneyTest {
    /// @dev In the epoch of a slash the stake that it took still votes, as what was there when the epoch began.
    function test_takeBack_fromTheNextEpochOn() public {
        uint256 id = activate();
        vm.prank(alice);
        staking.undelegate(id, COLLATERAL / 10);
        settle(id, 5, 40, 40, 0);
        uint256 now_ = ledger.currentEpoch();
        giveBack(id, 0);
        assertEq(staking.stakeOf(id, alice, now_), COLLATERAL * 35 / 100);

        bytes memory early = abi.encodeWithSelector(IStaking.StillHeld.selector, now_ + 1);
        vm.expectRevert(early);
        takeBack(alice, id, 0);
        vm.expectRevert(early);
        takeBackRequest(alice, id, 0, 0);

        nextEpoch();
        assertLt(staking.stakeOf(id, alice, now_ + 1), COLLATERAL * 35 / 100);
        assertGt(takeBack(alice, id, 0), 0);
        assertGt(takeBackRequest(alice, id, 0, 0), 0);
    }
}
