// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @title An authority that lets everybody do everything by schedule, and looks at who consumes a scheduled call.
contract WatchingAuthority {
    bytes4 public seen;

    function canCall(address, address, bytes4) external pure returns (bool immediate, uint32 delay) {
        return (false, 1);
    }

    function consumeScheduledOp(address, bytes calldata) external {
        seen = IAccessManaged(msg.sender).isConsumingScheduledOp();
    }
}
