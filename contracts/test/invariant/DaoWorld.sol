// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DaoTest} from "../dao/DaoTest.sol";
import {DaoHandler} from "./DaoHandler.sol";
import {DaoStakeHandler} from "./DaoStakeHandler.sol";

/// @title A DAO that a handler acts in, and what the handler does.
abstract contract DaoWorld is DaoTest {
    DaoHandler internal handler;

    function setUp() public virtual override {
        super.setUp();
        handler = new DaoHandler(dao, timelock, staking, ledger, flt, council);
        assertTrue(flt.transfer(address(handler), 84e6 ether));
        handler.begin();
    }

    /// @dev The path of a proposal comes more often than the rest.
    function actions() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](25);
        selectors[0] = DaoHandler.propose.selector;
        selectors[1] = DaoHandler.queue.selector;
        selectors[2] = DaoHandler.execute.selector;
        selectors[3] = DaoHandler.wait.selector;
        selectors[4] = DaoHandler.vote.selector;
        for (uint256 k = 5; k < 10; ++k) {
            selectors[k] = selectors[k - 5];
        }
        selectors[10] = DaoHandler.wait.selector;
        selectors[11] = DaoHandler.vote.selector;
        selectors[12] = DaoHandler.voteBySignature.selector;
        selectors[13] = DaoHandler.cancel.selector;
        selectors[14] = DaoHandler.overreach.selector;
        selectors[15] = DaoStakeHandler.create.selector;
        selectors[16] = DaoStakeHandler.delegate.selector;
        selectors[17] = DaoStakeHandler.undelegate.selector;
        selectors[18] = DaoStakeHandler.transfer.selector;
        selectors[19] = DaoStakeHandler.delegateVotes.selector;
        selectors[20] = DaoStakeHandler.withdraw.selector;
        selectors[21] = DaoStakeHandler.settle.selector;
        selectors[22] = DaoStakeHandler.addBond.selector;
        selectors[23] = DaoStakeHandler.close.selector;
        selectors[24] = DaoStakeHandler.giveBack.selector;
    }
}
