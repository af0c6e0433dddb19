// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";

/// @title A token that calls somebody in the middle of its transfers, burns and permits, as one with hooks would.
contract CallingToken is FLT {
    address private _whom;
    bytes[] private _calls;

    /// @notice How many calls it has made since it was told to.
    uint256 public made;
    /// @dev Of each call, whether it was done, and what it returned.
    bool[] private _done;
    bytes[] private _results;

    /// @notice Makes these calls, once, in the middle of what it is asked for next.
    function callInBetween(address whom, bytes[] calldata calls) external {
        _whom = whom;
        delete _calls;
        for (uint256 k = 0; k < calls.length; ++k) {
            _calls.push(calls[k]);
        }
        made = 0;
        delete _done;
        delete _results;
    }

    /// @notice The result of the k-th call.
    function outcome(uint256 k) external view returns (bool done, bytes memory result) {
        return (_done[k], _results[k]);
    }

    /// @dev Asks for no signature.
    function permit(address owner, address spender, uint256 amount, uint256, uint8, bytes32, bytes32) public override {
        _approve(owner, spender, amount);
        _call();
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        _call();
    }

    /// @dev The calls may move tokens: then no further calls are made.
    function _call() private {
        if (made != 0) return;
        made = _calls.length;
        for (uint256 k = 0; k < _calls.length; ++k) {
            (bool done, bytes memory result) = _whom.call(_calls[k]);
            _done.push(done);
            _results.push(result);
        }
    }
}
