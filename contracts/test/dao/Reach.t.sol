// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {DaoWorld} from "../invariant/DaoWorld.sol";

/// @title What the invariants of the DAO look at happens: they would hold, too, if everything were refused.
contract DaoReachTest is DaoWorld {
    /// @dev Chance alone comes to everything, in one history.
    function test_theHandlerReachesEveryAction() public {
        bytes4[] memory each = actions();
        for (uint256 k = 0; k < 3000; ++k) {
            uint256 random = uint256(keccak256(abi.encode(k)));
            Address.functionCall(address(handler), abi.encodeWithSelector(each[random % each.length], random >> 16));
        }
        string[28] memory kinds = [
            "transfer",
            "delegate votes",
            "create",
            "delegate",
            "add to a bond",
            "undelegate",
            "withdraw",
            "settle",
            "slash",
            "give back",
            "take back",
            "close",
            "wait",
            "propose",
            "propose with stake",
            "vote",
            "vote in parts",
            "vote with stake",
            "vote by signature",
            "queue",
            "execute",
            "execute past the governor",
            "change a setting",
            "refuse what is out of bounds",
            "withdraw a proposal",
            "cancel",
            "overreach",
            "extend a vote"
        ];
        for (uint256 k = 0; k < kinds.length; ++k) {
            assertGt(handler.done(kinds[k]), 0, kinds[k]);
        }
    }
}
