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

    /// @dev The first six come twice as often.
    function actions() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](24);
        selectors[0] = DaoHandler.wait.selector;
        selectors[1] = DaoHandler.vote.selector;
        selectors[2] = DaoHandler.voteBySignature.selector;
        selectors[3] = DaoHandler.propose.selector;
        selectors[4] = DaoHandler.queue.selector;
        selectors[5] = DaoHandler.execute.selector;
        selectors[6] = DaoStakeHandler.create.selector;
        selectors[7] = DaoStakeHandler.delegate.selector;
        selectors[8] = DaoStakeHandler.undelegate.selector;
        selectors[9] = DaoStakeHandler.transfer.selector;
        selectors[10] = DaoStakeHandler.delegateVotes.selector;
        selectors[11] = DaoStakeHandler.withdraw.selector;
        selectors[12] = DaoStakeHandler.settle.selector;
        selectors[13] = DaoStakeHandler.addBond.selector;
        selectors[14] = DaoStakeHandler.close.selector;
        selectors[15] = DaoHandler.cancel.selector;
        selectors[16] = DaoHandler.overreach.selector;
        selectors[17] = DaoStakeHandler.giveBack.selector;
        for (uint256 k = 18; k < 24; ++k) {
            selectors[k] = selectors[k - 18];
        }
    }
}
